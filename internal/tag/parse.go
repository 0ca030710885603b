package tag

import (
	"slices"
	"strconv"
	"strings"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/suggest"
)

// attribute is a key that may stand in a tag with a free or closed value.
type attribute struct {
	name  string
	field func(*Tag) *string
	// values is the closed list of values; nil when any word will do.
	values []string
	// record says that the field is a record about a purpose.
	record bool
}

const protected = "protected"

var attributes = [...]attribute{
	{name: "region", field: func(t *Tag) *string { return &t.Region }},
	{name: "role", field: func(t *Tag) *string { return &t.Role }, values: []string{"controller", "processor"}},
	{name: "subject", field: func(t *Tag) *string { return &t.Subject }},
	{name: "consent", field: func(t *Tag) *string { return &t.Consent }, record: true},
	{name: "opt-out", field: func(t *Tag) *string { return &t.OptOut }, record: true},
}

// maskerWords are what people write for redaction at run time. They say that
// the data is personal and not what kind it is.
var maskerWords = [...]string{
	"true", "yes", "1", "data", "sensitive", "private", "confidential",
	"redact", "mask", "hash", "encrypt", "scrub", "hide", "filter", "omit", "remove", "zero", "replace",
	"anonymize", "anonymise", "pseudonymize", "pseudonymise", "sanitize", "sanitise", "obfuscate", "tokenize", "tokenise",
}

type role uint8

const (
	kind      role = iota + 1 // a category
	masker                    // a word of a run-time masker
	unknown                   // a word that stands for nothing
	reviewed                  // "-"
	narrowing                 // an attribute of personal data
	record                    // an attribute of a record
)

// item is what stands between two commas, without the spaces around it.
type item struct {
	text       string
	start, end int
	role       role
}

type parser struct {
	value    string
	items    []item
	tag      Tag
	problems []Problem
}

// Parse reads the value of a tag. Whatever is wrong with it, the tag says
// enough to go on with.
func Parse(value string) (Tag, []Problem) {
	p := &parser{value: value, tag: Tag{Text: value}}
	p.split()
	for i := range p.items {
		p.item(&p.items[i])
	}
	p.settle()
	slices.SortStableFunc(p.problems, func(a, b Problem) int { return a.Start - b.Start })
	return p.tag, p.problems
}

func (p *parser) split() {
	start := 0
	for {
		end := len(p.value)
		if comma := strings.IndexByte(p.value[start:], ','); comma >= 0 {
			end = start + comma
		}
		text := strings.TrimSpace(p.value[start:end])
		at := start + strings.Index(p.value[start:end], text)
		p.items = append(p.items, item{text: text, start: at, end: at + len(text)})
		if end == len(p.value) {
			return
		}
		start = end + 1
	}
}

func (p *parser) item(it *item) {
	name, value, isAttribute := strings.Cut(it.text, "=")
	switch {
	case it.text == "":
		if len(p.items) > 1 {
			p.report(Malformed, it, "empty item in pii tag", p.without(it))
		}
	case it.text == "-":
		it.role = reviewed
	case isAttribute:
		p.attribute(it, strings.TrimSpace(name), strings.TrimSpace(value))
	default:
		p.word(it)
	}
}

// word reads an item without "=".
func (p *parser) word(it *item) {
	if slices.Contains(maskerWords[:], strings.ToLower(it.text)) {
		it.role = masker
		return
	}
	id, ok := category.Lookup(it.text)
	if !ok {
		it.role = unknown
		p.add(category.Root)
		p.unknownWord(it)
		return
	}
	it.role = kind
	if !p.add(id) {
		p.report(Contradiction, it, quote(it.text)+" repeats "+quote(id.Leaf()), p.without(it))
	}
}

func (p *parser) add(id category.ID) bool {
	if slices.Contains(p.tag.Categories, id) {
		return false
	}
	p.tag.Categories = append(p.tag.Categories, id)
	return true
}

func (p *parser) unknownWord(it *item) {
	meant, ok := meantWord(it.text)
	if !ok {
		p.report(Unknown, it, "unknown category "+quote(it.text)+" counts as personal", nil)
		return
	}
	p.report(Unknown, it, "unknown category "+quote(it.text)+" counts as personal: did you mean "+quote(meant)+"?", it.replace(meant))
}

// meantWord is what somebody may have meant by a word that is no category.
func meantWord(word string) (string, bool) {
	word = strings.ToLower(word)
	if _, ok := flow.ParseProtection(word); ok {
		return protected + "=" + word, true
	}
	switch word {
	case "false", "no", "none", "0", "ignore", "skip":
		return "-", true
	}
	return category.Suggest(word)
}

// attribute reads an item of the form name=value.
func (p *parser) attribute(it *item, name, value string) {
	it.role = narrowing
	if name == protected {
		p.protection(it, value)
		return
	}
	for i := range attributes {
		if attributes[i].name == name {
			p.known(it, &attributes[i], value)
			return
		}
	}
	meant, ok := suggest.Nearest(name, attributeNames()...)
	switch {
	case ok:
		p.report(Unknown, it, "unknown attribute "+quote(name)+": did you mean "+quote(meant)+"?", it.replace(meant+"="+value))
	case !p.hasMasker():
		// Next to the word of a masker it is an option of the masker: "mask,keep=4".
		p.report(Unknown, it, "unknown attribute "+quote(name), p.without(it))
	}
}

func attributeNames() []string {
	names := []string{protected}
	for _, a := range attributes {
		names = append(names, a.name)
	}
	return names
}

func (p *parser) hasMasker() bool {
	return slices.ContainsFunc(p.items, func(it item) bool {
		return slices.Contains(maskerWords[:], strings.ToLower(it.text))
	})
}

func (p *parser) known(it *item, a *attribute, value string) {
	if a.record {
		it.role = record
	}
	value = strings.ToLower(value)
	field := a.field(&p.tag)
	switch {
	case value == "":
		p.report(Malformed, it, a.name+"= needs a value", nil)
	case a.values != nil && !slices.Contains(a.values, value):
		p.unknownValue(it, a.name, value, a.values)
	case !IsWord(value):
		p.report(Malformed, it, "malformed value "+quote(value)+" of "+a.name+"=", nil)
	case *field != "":
		p.report(Contradiction, it, a.name+"= is given twice", p.without(it))
	default:
		*field = value
	}
}

func (p *parser) protection(it *item, value string) {
	value = strings.ToLower(value)
	protection, ok := flow.ParseProtection(value)
	switch {
	case value == "":
		p.report(Malformed, it, protected+"= needs a value", nil)
	case !ok:
		p.unknownValue(it, protected, value, flow.ProtectionNames())
	case p.tag.Protected != 0:
		p.report(Contradiction, it, protected+"= is given twice", p.without(it))
	default:
		p.tag.Protected = protection
	}
}

func (p *parser) unknownValue(it *item, name, value string, known []string) {
	msg := "unknown value " + quote(value) + " of " + name + "="
	if meant, ok := suggest.Nearest(value, known...); ok {
		p.report(Unknown, it, msg+": did you mean "+quote(meant)+"?", it.replace(name+"="+meant))
		return
	}
	p.report(Unknown, it, msg+": want "+Or(known), nil)
}

// IsWord reports whether s can be the value of an attribute: lower-case letters,
// digits and what joins them.
func IsWord(s string) bool {
	for _, r := range s {
		if (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '-' && r != '_' && r != '.' {
			return false
		}
	}
	return s != "" && s != "-"
}

// Or joins words as a sentence does: "a, b or c".
func Or(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " or " + words[last]
}

func quote(s string) string { return strconv.Quote(s) }

func (p *parser) report(code Code, it *item, message string, fix *Edit) {
	p.problems = append(p.problems, Problem{Code: code, Message: message, Start: it.start, End: it.end, Fix: fix})
}

// replace is the edit that puts text in the place of the item.
func (it *item) replace(text string) *Edit { return &Edit{Start: it.start, End: it.end, Text: text} }

// without is the edit that takes the item out, with one comma; nil when nothing
// would be left.
func (p *parser) without(it *item) *Edit {
	if len(p.items) == 1 {
		return nil
	}
	i := slices.IndexFunc(p.items, func(other item) bool { return other.start == it.start && other.end == it.end })
	if i > 0 {
		return &Edit{Start: p.items[i-1].end, End: it.end}
	}
	return &Edit{Start: it.start, End: p.items[1].start}
}

package directive

import (
	"strconv"
	"strings"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/suggest"
	"github.com/piivet/piivet/internal/tag"
)

const prefix = "//pii:"

// word is a part of a directive without spaces.
type word struct {
	text       string
	start, end int
}

type parser struct {
	text     string
	d        Directive
	verb     word
	words    []word
	problems []Problem
}

// Parse reads the text of a comment; ok is false when the comment is no
// directive of ours.
func Parse(text string) (d Directive, problems []Problem, ok bool) {
	if !strings.HasPrefix(text, prefix) {
		return parseSpaced(text)
	}
	p := &parser{text: text}
	p.split()
	p.d.Verb = Verb(strings.TrimPrefix(p.verb.text, prefix))
	switch p.d.Verb {
	case Sink:
		p.sink()
	case Source:
		p.source()
	case Protect:
		p.protect()
	case Neutral:
		p.d.Valid = true
		p.rest(0)
	case Allow:
		p.allow()
	default:
		p.unknownVerb()
	}
	return p.d, p.problems, true
}

// parseSpaced finds directives that are dead because of a space after the
// slashes. What would be no proper directive without it is prose.
func parseSpaced(text string) (Directive, []Problem, bool) {
	rest, isLine := strings.CutPrefix(text, "//")
	trimmed := strings.TrimLeft(rest, " \t")
	if !isLine || len(trimmed) == len(rest) || !strings.HasPrefix("//"+trimmed, prefix) {
		return Directive{}, nil, false
	}
	d, problems, _ := Parse("//" + trimmed)
	if len(problems) > 0 {
		return Directive{}, nil, false
	}
	d.Valid = false
	start, end := 2, len(text)-len(trimmed)
	return d, []Problem{{
		Code: tag.Malformed, Message: prefix + string(d.Verb) + " has no effect: there is a space after //",
		Start: 0, End: len(text), Fix: &tag.Edit{Start: start, End: end},
	}}, true
}

// split takes the text apart: the verb, words, and the reason after "--".
func (p *parser) split() {
	end := len(p.text)
	if i := strings.Index(p.text[len(prefix):], " //"); i >= 0 {
		end = len(prefix) + i
	}
	at := 0
	for at < end {
		if isSpace(p.text[at]) {
			at++
			continue
		}
		w := word{start: at}
		for at < end && !isSpace(p.text[at]) {
			at++
		}
		w.end, w.text = at, p.text[w.start:at]
		switch {
		case strings.HasPrefix(w.text, "--"):
			p.d.Reason = strings.TrimSpace(p.text[w.start+len("--") : end])
			return
		case w.start == 0:
			p.verb = w
		default:
			p.words = append(p.words, w)
		}
	}
}

func isSpace(b byte) bool { return b == ' ' || b == '\t' || b == '\r' }

func (p *parser) report(code tag.Code, w word, message string, fix *tag.Edit) {
	p.problems = append(p.problems, Problem{Code: code, Message: message, Start: w.start, End: w.end, Fix: fix})
}

func (w word) replace(text string) *tag.Edit {
	return &tag.Edit{Start: w.start, End: w.end, Text: text}
}

func (p *parser) unknownVerb() {
	message := "unknown directive " + p.verb.text
	verb := strings.ToLower(strings.TrimPrefix(p.verb.text, prefix))
	if meant, ok := suggest.Nearest(verb, verbs...); ok {
		p.report(tag.Unknown, p.verb, message+": did you mean "+prefix+meant+"?", p.verb.replace(prefix+meant))
		return
	}
	p.report(tag.Unknown, p.verb, message, nil)
}

// first returns the first word, and reports that what the directive needs is
// missing when there is none.
func (p *parser) first(needs string) (word, bool) {
	if len(p.words) == 0 {
		p.report(tag.Malformed, p.verb, p.verb.text+" needs "+needs, nil)
		return word{}, false
	}
	return p.words[0], true
}

func (p *parser) sink() {
	w, ok := p.first("a kind of sink, such as log/line")
	if !ok {
		return
	}
	p.d.Kind = flow.Kind(w.text)
	p.d.Valid = p.d.Kind.Known()
	if !p.d.Valid {
		p.unknownKind(w, false)
	}
	p.rest(1)
}

// unknownKind reports a word that is no kind of sink; patterns says that
// prefixes of kinds would do.
func (p *parser) unknownKind(w word, patterns bool) {
	var known, members []string
	for _, k := range flow.Kinds() {
		if !patterns && k.Under(w.text) {
			members = append(members, string(k))
		}
		known = append(known, string(k))
		if patterns {
			known = append(known, k.Family())
		}
	}
	if len(members) > 0 {
		p.report(tag.Unknown, w, strconv.Quote(w.text)+" is no single kind of sink: want "+tag.Or(members), nil)
		return
	}
	message := "unknown kind of sink " + strconv.Quote(w.text)
	if meant, ok := suggest.Nearest(strings.ToLower(w.text), known...); ok {
		p.report(tag.Unknown, w, message+": did you mean "+strconv.Quote(meant)+"?", w.replace(meant))
		return
	}
	p.report(tag.Unknown, w, message, nil)
}

func (p *parser) source() {
	w, ok := p.first("a category, such as email")
	if !ok {
		return
	}
	n := p.listWords()
	end := p.words[n-1].end
	t, problems := tag.Parse(p.text[w.start:end])
	p.d.Tag, p.d.Valid = t, t.Personal()
	for _, problem := range problems {
		p.problems = append(p.problems, problem.Shift(w.start))
	}
	if !t.Personal() {
		p.report(tag.Malformed, word{start: w.start, end: end}, p.verb.text+" needs a category: "+strconv.Quote(t.Text)+" is no personal data", nil)
	}
	p.rest(n)
}

// listWords is how many words, from the first on, belong to a list with spaces
// after or before its commas.
func (p *parser) listWords() int {
	n := 1
	for n < len(p.words) && (strings.HasSuffix(p.words[n-1].text, ",") || strings.HasPrefix(p.words[n].text, ",")) {
		n++
	}
	return n
}

func (p *parser) protect() {
	w, ok := p.first(tag.Or(flow.ProtectionNames()))
	if !ok {
		return
	}
	p.d.Protection, p.d.Valid = flow.ParseProtection(w.text)
	if !p.d.Valid {
		message := "unknown protection " + strconv.Quote(w.text)
		if meant, ok := suggest.Nearest(strings.ToLower(w.text), flow.ProtectionNames()...); ok {
			p.report(tag.Unknown, w, message+": did you mean "+strconv.Quote(meant)+"?", w.replace(meant))
		} else {
			p.report(tag.Unknown, w, message+": want "+tag.Or(flow.ProtectionNames()), nil)
		}
	}
	p.rest(1)
}

func (p *parser) allow() {
	if _, ok := p.first("a kind of sink, such as log/line"); !ok {
		return
	}
	n := p.listWords()
	first, last := p.words[0], p.words[n-1]
	at := first.start
	for part := range strings.SplitSeq(p.text[first.start:last.end], ",") {
		kind := strings.TrimSpace(part)
		start := at + strings.Index(part, kind)
		p.allowKind(word{text: kind, start: start, end: start + len(kind)})
		at += len(part) + 1
	}
	p.rest(n)
	if p.d.Reason == "" {
		p.report(tag.Malformed, word{end: len(p.text)}, p.verb.text+` needs a reason: end it with "-- why"`, nil)
	}
	p.d.Valid = len(p.d.Kinds) > 0 && p.d.Reason != ""
}

func (p *parser) allowKind(w word) {
	switch {
	case w.text == "":
		p.report(tag.Malformed, w, "empty item in "+p.verb.text, nil)
	case !flow.KnownPattern(w.text):
		p.unknownKind(w, true)
	default:
		p.d.Kinds = append(p.d.Kinds, w.text)
	}
}

package directive

import (
	"slices"
	"strconv"
	"strings"

	"github.com/piivet/piivet/internal/suggest"
	"github.com/piivet/piivet/internal/tag"
)

// attribute is a name=value of a directive. Its set method returns false when
// the value is malformed.
type attribute struct {
	verb Verb
	name string
	set  func(d *Directive, value string) bool
}

var attributes = [...]attribute{
	{Sink, "args", (*Directive).setArgs},
	{Sink, "vendor", (*Directive).setVendor},
	{Sink, "purpose", (*Directive).setPurpose},
	{Sink, "region", (*Directive).setRegion},
	{Source, "result", (*Directive).setResult},
	{Source, "param", (*Directive).setParam},
}

func (d *Directive) setVendor(value string) bool {
	d.Vendor = value
	return true
}

func (d *Directive) setPurpose(value string) bool {
	value = strings.ToLower(value)
	if tag.IsWord(value) {
		d.Purpose = value
	}
	return d.Purpose != ""
}

func (d *Directive) setRegion(value string) bool {
	value = strings.ToLower(value)
	if tag.IsWord(value) {
		d.Region = value
	}
	return d.Region != ""
}

func (d *Directive) setParam(value string) bool {
	if value != "_" {
		d.Param = value
	}
	return d.Param != ""
}

func (d *Directive) setResult(value string) bool {
	n, ok := index(value)
	d.Result = n
	return ok
}

func (d *Directive) setArgs(value string) bool {
	var args []Arg
	for text := range strings.SplitSeq(value, ",") {
		arg := Arg{Index: Recv}
		if text != "recv" {
			number, variadic := strings.CutSuffix(text, "...")
			n, ok := index(number)
			if !ok {
				return false
			}
			arg = Arg{Index: n, Variadic: variadic}
		}
		if !slices.Contains(args, arg) {
			args = append(args, arg)
		}
	}
	d.Args = args
	return true
}

// index reads the number of an argument or result.
func index(text string) (int, bool) {
	n, err := strconv.ParseUint(text, 10, 8)
	return int(n), err == nil
}

// rest reads the attributes in the words from n on.
func (p *parser) rest(n int) {
	seen := map[string]bool{}
	for _, w := range p.words[min(n, len(p.words)):] {
		name, value, isAttribute := strings.Cut(w.text, "=")
		if p.d.Verb == Sink && w.text == "recv" {
			name, value, isAttribute = "args", "recv", true
		}
		i := slices.IndexFunc(attributes[:], func(a attribute) bool { return a.verb == p.d.Verb && a.name == name })
		switch {
		case i < 0 || !isAttribute:
			p.unexpected(w, name, value)
		case seen[name]:
			p.report(tag.Contradiction, w, name+"= is given twice", nil)
		case value == "":
			p.report(tag.Malformed, w, name+"= needs a value", nil)
		case !attributes[i].set(&p.d, value):
			p.report(tag.Malformed, w, "malformed value "+strconv.Quote(value)+" of "+name+"=", nil)
		}
		seen[name] = true
	}
	if seen["result"] && seen["param"] {
		p.report(tag.Contradiction, p.verb, "result= contradicts param=", nil)
	}
}

// unexpected reports a word that is not in the grammar of the directive.
func (p *parser) unexpected(w word, name, value string) {
	var known []string
	for _, a := range attributes {
		if a.verb == p.d.Verb {
			known = append(known, a.name)
		}
	}
	message := p.verb.text + " does not take " + strconv.Quote(w.text)
	if meant, ok := suggest.Nearest(strings.ToLower(name), known...); ok && value != "" {
		p.report(tag.Unknown, w, message+": did you mean "+strconv.Quote(meant+"=")+"?", w.replace(meant+"="+value))
		return
	}
	p.report(tag.Unknown, w, message, nil)
}

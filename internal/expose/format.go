package expose

import "unicode/utf8"

// Operands says, for each of the n operands of a call of Printf or its like
// with the constant format, the views under which the operand is shown: none
// when the format leaves it out, more than one when it names it twice. An
// operand that is only a width shows nothing. %w shows what %v does.
func Operands(format string, n int) [][]View {
	p := formatParser{format: format, views: make([][]View, n)}
	for p.next() {
		p.operand()
	}
	if !p.reordered {
		for ; p.arg < n; p.arg++ { // %!(EXTRA string=secret)
			p.show(View{Encoder: "printf"})
		}
	}
	return p.views
}

// Wrapped says which of the n operands of a call of Errorf with the constant
// format are wrapped: those of %w.
func Wrapped(format string, n int) []bool {
	p := formatParser{format: format, views: make([][]View, n), wrapped: make([]bool, n)}
	for p.next() {
		p.operand()
	}
	return p.wrapped
}

// Verb is a verb of a format: the operand that it shows, how, and where in the
// format it ends.
type Verb struct {
	Operand, End int
	View         View
}

// Verbs are the verbs of a constant format that show one of the n operands of a
// call, in their order.
func Verbs(format string, n int) []Verb {
	p := formatParser{format: format, views: make([][]View, n), verbs: []Verb{}}
	for p.next() {
		p.operand()
	}
	return p.verbs
}

// UnknownFormat is Operands for a format that is not known: each operand is
// shown as %v does.
func UnknownFormat(n int) [][]View {
	views := make([][]View, n)
	for i := range views {
		views[i] = []View{{Encoder: "printf"}}
	}
	return views
}

// formatParser reads a format as fmt does.
type formatParser struct {
	format string
	views  [][]View
	// wrapped are the operands of %w, where anybody asks.
	wrapped []bool
	// verbs are those that show an operand, where anybody asks.
	verbs []Verb
	pos   int
	// arg is the operand that the next verb takes.
	arg int
	// reordered: an index was met, so operands that are left are not reported.
	reordered bool
	// fresh: an index was the last thing met, so the verb may follow.
	fresh bool
	// good: the indexes of this verb name operands.
	good bool
}

// next goes on to what follows the next percent sign.
func (p *formatParser) next() bool {
	for p.pos < len(p.format) && p.format[p.pos] != '%' {
		p.pos++
	}
	p.pos++
	return p.pos <= len(p.format)
}

// operand reads one verb with all that belongs to it.
func (p *formatParser) operand() {
	p.good, p.fresh = true, false
	view := View{Encoder: "printf"}
	p.flags(&view)
	p.index()
	p.width()
	view.Cut = p.precision()
	if !p.fresh {
		p.index()
	}
	if p.pos >= len(p.format) {
		return
	}
	verb, size := utf8.DecodeRuneInString(p.format[p.pos:])
	p.pos += size
	if verb == '%' || !p.good || p.arg >= len(p.views) {
		return
	}
	p.verb(view, verb)
	p.arg++
}

// verb notes the view of the operand. Flags count for %v alone.
func (p *formatParser) verb(view View, verb rune) {
	if verb == 'w' && p.wrapped != nil {
		p.wrapped[p.arg] = true
	}
	switch {
	case verb == 'T':
		return
	case verb == 'v' || verb == 'w':
	case verb >= utf8.RuneSelf || verb == 0:
		verb = '!' // no verb of fmt: reported with the value
		fallthrough
	default:
		view.Plus, view.Sharp = false, false
	}
	if verb != 'v' {
		view.Verb = byte(verb)
	}
	if p.verbs != nil {
		p.verbs = append(p.verbs, Verb{p.arg, p.pos, view})
	}
	p.show(view)
}

func (p *formatParser) show(view View) {
	for _, seen := range p.views[p.arg] {
		if seen == view {
			return
		}
	}
	p.views[p.arg] = append(p.views[p.arg], view)
}

func (p *formatParser) flags(view *View) {
	for ; p.pos < len(p.format); p.pos++ {
		switch p.format[p.pos] {
		case '#':
			view.Sharp = true
		case '+':
			view.Plus = true
		case '0', '-', ' ':
		default:
			return
		}
	}
}

// at reports whether the format goes on with c, and steps over it.
func (p *formatParser) at(c byte) bool {
	if p.pos < len(p.format) && p.format[p.pos] == c {
		p.pos++
		return true
	}
	return false
}

func (p *formatParser) width() {
	if p.at('*') {
		p.star()
		return
	}
	if _, ok := p.number(); ok && p.fresh {
		p.good = false // %[3]2d
	}
}

// precision reports whether it is a constant 0, which a dot without a number is, too.
func (p *formatParser) precision() (zero bool) {
	if p.pos+1 >= len(p.format) || !p.at('.') {
		return false
	}
	if p.fresh {
		p.good = false // %[3].2d
	}
	p.index()
	if p.at('*') {
		p.star()
		return false
	}
	n, _ := p.number()
	return n == 0
}

// star takes an operand as width or precision.
func (p *formatParser) star() {
	if p.arg < len(p.views) {
		p.arg++
	}
	p.fresh = false
}

// tooLarge is where fmt gives up on a number.
const tooLarge = 1e6

// number reads digits. Like fmt it takes a number that is too large as the
// end of the format.
func (p *formatParser) number() (n int, ok bool) {
	for ; p.pos < len(p.format); p.pos++ {
		c := p.format[p.pos]
		if c < '0' || c > '9' {
			return n, ok
		}
		if n > tooLarge {
			p.pos = len(p.format)
			return 0, false
		}
		n, ok = n*10+int(c-'0'), true
	}
	return n, ok
}

// index reads an explicit index, "[2]".
func (p *formatParser) index() {
	p.fresh = false
	if p.pos >= len(p.format) || p.format[p.pos] != '[' {
		return
	}
	p.reordered = true
	n, width, ok := argNumber(p.format[p.pos:])
	p.pos += width
	p.fresh = ok
	if ok && n >= 1 && n <= len(p.views) {
		p.arg = n - 1
		return
	}
	p.good = false
}

// argNumber reads "[2]" and says how long it is; an index without its bracket
// is one byte.
func argNumber(s string) (n, width int, ok bool) {
	for i := 1; i < len(s) && len(s) >= 3; i++ {
		if s[i] != ']' {
			continue
		}
		digits := formatParser{format: s[1:i]}
		n, ok = digits.number()
		return n, i + 1, ok && digits.pos == i-1
	}
	return 0, 1, false
}

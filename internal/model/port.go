package model

import (
	"errors"
	"fmt"
	"go/token"
	"go/types"
	"strconv"
	"strings"
)

// maxIndex is the highest index of an argument or result that a port can name.
const maxIndex = 99

// Bracketed reports whether brackets narrow the port.
func (p Port) Bracketed() bool {
	return p.Elem || p.Key || p.KeyArg >= 0 || p.Name != "" || p.Cause || p.Chain || p.Typed || p.Lower
}

// Whole is the port without what its brackets say.
func (p Port) Whole() Port {
	return Port{Base: p.Base, Index: p.Index, Variadic: p.Variadic, Odd: p.Odd, Fields: p.Fields, KeyArg: -1}
}

// Arg is the port of argument i.
func Arg(i int) Port { return Port{Base: i, KeyArg: -1} }

// Equal reports whether p and q are the same port.
func (p Port) Equal(q Port) bool { return p.String() == q.String() }

// AllArguments are the ports of everything that a call of a function with that
// signature is handed, without the receiver.
func AllArguments(sig *types.Signature) []Port {
	ports := make([]Port, sig.Params().Len())
	for i := range ports {
		ports[i] = Arg(i)
		ports[i].Variadic = sig.Variadic() && i == len(ports)-1
	}
	return ports
}

// None is the port that stands for "nothing that is known".
func None() Port { return Port{Base: Unknown, KeyArg: -1} }

// ParsePort reads a port as rows write it:
//
//	0            an argument, counted from 0 without the receiver
//	1...         the elements of the variadic argument
//	0...odd      each second of them, the values of pairs
//	recv         the receiver
//	result       the first result; result1 is the second
//	0.Body.Text  a field, through pointers; 1....Text a field of each variadic element
//	recv.*       the field that is named as the `*` in the name of the row
//	recv[]       the elements
//	0[key]       the keys of a map
//	result[1]    the element whose key is argument 1
//	recv[canonical 0]  the same, with the key in the canonical form of MIME headers
//	recv[lower 0]  the same, with the key in lower case
//	result[lower]  a new map of a map, or of pairs of keys and values, with its keys in lower case
//	recv[field 0]  the field that argument 0 names or numbers, for reflection
//	recv["Cookie"]  the element with that key
//	0[cause]     the errors that an error wraps, or the one that ended a context
//	result[typed]  of an error what it has for those who ask for its type, and does not say
//	0[chain]     of an error and those that it wraps, what has the type of where it goes
//
// Fields come before brackets.
func ParsePort(text string) (Port, error) {
	p, rest, err := parseBase(text)
	if err != nil {
		return Port{}, err
	}
	rest, open, brackets := cutBrackets(rest)
	if brackets {
		if err := p.setBrackets(open); err != nil {
			return Port{}, err
		}
	}
	if rest == "" {
		return p, nil
	}
	if rest[0] != '.' {
		return Port{}, fmt.Errorf("%q is not part of a port: a field (.Name), [] or [N] can follow %s", rest, text[:len(text)-len(rest)])
	}
	p.Fields = strings.Split(rest[1:], ".")
	for _, field := range p.Fields {
		if field != Star && !token.IsIdentifier(field) {
			return Port{}, fmt.Errorf("%q is no name of a field", field)
		}
	}
	return p, nil
}

// parseBase reads what a port starts with, and "..." after an index.
func parseBase(text string) (p Port, rest string, err error) {
	p.KeyArg = -1
	if rest, ok := strings.CutPrefix(text, "recv"); ok {
		p.Base = Recv
		return p, rest, nil
	}
	if rest, ok := strings.CutPrefix(text, "result"); ok {
		p.Base = Result
		digits := leadingDigits(rest)
		if digits != "" {
			p.Index, err = parseIndex(digits)
		}
		return p, rest[len(digits):], err
	}
	digits := leadingDigits(text)
	if digits == "" {
		return p, "", fmt.Errorf("%q is no port: it starts with the index of an argument (0), recv or result", text)
	}
	p.Base, err = parseIndex(digits)
	if rest, p.Variadic = strings.CutPrefix(text[len(digits):], "..."); p.Variadic {
		rest, p.Odd = strings.CutPrefix(rest, "odd")
	}
	return p, rest, err
}

// cutBrackets takes a last "[...]" off text and returns what stands in it.
func cutBrackets(text string) (before, inside string, ok bool) {
	if !strings.HasSuffix(text, "]") {
		return text, "", false
	}
	open := strings.IndexByte(text, '[')
	if open < 0 {
		return text, "", false
	}
	return text[:open], text[open+1 : len(text)-1], true
}

func (p *Port) setBrackets(inside string) (err error) {
	switch inside {
	case "":
		p.Elem = true
		return nil
	case "key":
		p.Key = true
		return nil
	case "cause":
		p.Cause = true
		return nil
	case "typed":
		p.Typed = true
		return nil
	case "chain":
		p.Chain = true
		return nil
	case "lower":
		p.Lower = true
		return nil
	}
	if name, err := strconv.Unquote(inside); err == nil && inside[0] == '"' && name != "" {
		p.Name = name
		return nil
	}
	form, digits, formed := strings.Cut(inside, " ")
	if !formed {
		form, digits = "", inside
	}
	p.Canonical, p.Lower, p.FieldArg = form == "canonical", form == "lower", form == "field"
	if form != "" && !p.Canonical && !p.Lower && !p.FieldArg {
		digits = "" // no form of a key
	}
	if digits == "" || leadingDigits(digits) != digits {
		return fmt.Errorf("[%s]: brackets hold nothing (all elements), key (all keys of a map), the index of the argument that is the key, canonical, lower or field and that index, a key in quotes, lower alone (a map with such keys), or of an error cause, chain or typed", inside)
	}
	p.KeyArg, err = parseIndex(digits)
	return err
}

func leadingDigits(text string) string {
	n := 0
	for n < len(text) && text[n] >= '0' && text[n] <= '9' {
		n++
	}
	return text[:n]
}

func parseIndex(digits string) (int, error) {
	n, err := strconv.Atoi(digits)
	if err != nil || n > maxIndex {
		return 0, fmt.Errorf("index %s is too high: the highest is %d", digits, maxIndex)
	}
	if len(digits) > 1 && digits[0] == '0' {
		return 0, fmt.Errorf("index %s starts with 0", digits)
	}
	return n, nil
}

// String is the port as rows write it.
func (p Port) String() string {
	var b strings.Builder
	switch p.Base {
	case Recv:
		b.WriteString("recv")
	case Result:
		b.WriteString("result")
		if p.Index > 0 {
			b.WriteString(strconv.Itoa(p.Index))
		}
	case Unknown:
		b.WriteString("unknown")
	default:
		b.WriteString(strconv.Itoa(p.Base))
	}
	if p.Variadic {
		b.WriteString("...")
	}
	if p.Odd {
		b.WriteString("odd")
	}
	for _, field := range p.Fields {
		b.WriteByte('.')
		b.WriteString(field)
	}
	switch {
	case p.Elem:
		b.WriteString("[]")
	case p.Key:
		b.WriteString("[key]")
	case p.Name != "":
		b.WriteString("[" + strconv.Quote(p.Name) + "]")
	case p.Cause:
		b.WriteString("[cause]")
	case p.Typed:
		b.WriteString("[typed]")
	case p.Chain:
		b.WriteString("[chain]")
	case p.FieldArg:
		b.WriteString("[field " + strconv.Itoa(p.KeyArg) + "]")
	case p.Canonical:
		b.WriteString("[canonical " + strconv.Itoa(p.KeyArg) + "]")
	case p.Lower && p.KeyArg < 0:
		b.WriteString("[lower]")
	case p.Lower:
		b.WriteString("[lower " + strconv.Itoa(p.KeyArg) + "]")
	case p.KeyArg >= 0:
		b.WriteString("[" + strconv.Itoa(p.KeyArg) + "]")
	}
	return b.String()
}

// ParseWhen reads a condition: "1" (argument 1 is not false and not 0),
// "1 & os.O_CREATE" (it has that bit), or "0 = Set-Cookie" (it is that text).
func ParseWhen(text string) (*When, error) {
	arg, bit, hasBit := strings.Cut(text, "&")
	arg, want, hasText := strings.Cut(arg, "=")
	arg, not := strings.CutSuffix(arg, "!")
	arg, bit, want = strings.TrimSpace(arg), strings.TrimSpace(bit), strings.TrimSpace(want)
	dot := strings.LastIndexByte(bit, '.')
	if arg == "" || leadingDigits(arg) != arg || hasBit && (dot < 1 || !token.IsIdentifier(bit[dot+1:])) || hasText && (want == "" || hasBit) || not && !hasText {
		return nil, errWhen
	}
	n, err := parseIndex(arg)
	return &When{Arg: n, Bit: bit, Text: want, Not: not}, err
}

var errWhen = errors.New(`a condition is the index of an argument that is no constant false or 0 ("1"), one with a bit that it has ("1 & os.O_CREATE"), or with the text that it is ("0 = Set-Cookie") or is not ("0 != Set-Cookie")`)

var errMove = errors.New(`a flow is written "FROM -> TO", such as "0 -> result"`)

// ParseMove reads a way that data takes, "0 -> result".
func ParseMove(text string) (from, to Port, err error) {
	left, right, ok := strings.Cut(text, "->")
	if !ok {
		return from, to, errMove
	}
	if from, err = ParsePort(strings.TrimSpace(left)); err != nil {
		return from, to, err
	}
	to, err = ParsePort(strings.TrimSpace(right))
	return from, to, err
}

// String is the way as rows write it.
func (m Move) String() string { return m.From.String() + " -> " + m.To.String() }

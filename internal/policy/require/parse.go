package require

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/piivet/piivet/internal/model/strict"
	"github.com/piivet/piivet/internal/tag"
)

// maxNesting is how deep parentheses may be nested.
const maxNesting = 16

// Parse reads a requirement. The error says what is wrong and what would be
// right, in one sentence.
func Parse(text string) (Node, error) {
	p := &parser{tokens: tokens(text)}
	n := p.or(0)
	if p.err == nil && p.peek() != "" {
		p.unexpected()
	}
	if p.err != nil {
		return nil, p.err
	}
	return n, nil
}

// special are the tokens that need no spaces around them.
const special = "(),:"

// tokens takes a text apart into words, and what joins them. What is between
// words does not count.
func tokens(text string) []string {
	var list []string
	for text = strings.TrimSpace(text); text != ""; text = strings.TrimSpace(text) {
		n := strings.IndexAny(text, special+"<= \t\n\r")
		switch {
		case n < 0:
			n = len(text)
		case n == 0 && strings.HasPrefix(text, "<="):
			n = 2
		case n == 0:
			n = 1
		}
		list = append(list, text[:n])
		text = text[n:]
	}
	return list
}

type parser struct {
	tokens []string
	err    error // the first
}

// peek returns the next token, or the empty string at the end.
func (p *parser) peek() string {
	if len(p.tokens) == 0 {
		return ""
	}
	return p.tokens[0]
}

func (p *parser) next() string {
	token := p.peek()
	if token != "" {
		p.tokens = p.tokens[1:]
	}
	return token
}

// accept takes the token if it is the next.
func (p *parser) accept(token string) bool {
	if p.peek() != token {
		return false
	}
	p.next()
	return true
}

func (p *parser) failf(format string, args ...any) {
	if p.err == nil {
		p.err = fmt.Errorf(format, args...)
	}
}

func (p *parser) unexpected() {
	switch token := p.peek(); token {
	case ")":
		p.failf("a parenthesis is closed that was not opened")
	default:
		p.failf("%q stands where and, or, or the end was expected", token)
	}
}

func (p *parser) or(depth int) Node {
	parts := p.list("or", func() Node { return p.and(depth) })
	if len(parts) == 1 {
		return parts[0]
	}
	return Or(parts)
}

func (p *parser) and(depth int) Node {
	parts := p.list("and", func() Node { return p.part(depth) })
	if len(parts) == 1 {
		return parts[0]
	}
	return And(parts)
}

func (p *parser) list(op string, read func() Node) []Node {
	parts := []Node{read()}
	for p.err == nil && p.accept(op) {
		parts = append(parts, read())
	}
	return parts
}

// part reads one requirement, or what stands in parentheses.
func (p *parser) part(depth int) Node {
	if !p.accept("(") {
		return p.atom()
	}
	if depth == maxNesting {
		p.failf("parentheses are nested more than %d deep", maxNesting)
		return nil
	}
	n := p.or(depth + 1)
	if !p.accept(")") {
		p.failf("a parenthesis is not closed")
	}
	return n
}

func (p *parser) atom() Node {
	name := p.peek()
	kind, ok := find(name)
	switch {
	case name == "":
		p.failf("a requirement is missing at the end: write one of %s", strings.Join(names(), ", "))
	case strings.Contains(special+"<=", name) || name == "and" || name == "or":
		p.failf("%q stands where a requirement was expected", name)
	case !ok:
		p.failf("unknown requirement %q%s", name, strict.Instead(name, names()))
	}
	if p.err != nil {
		return nil
	}
	p.next()
	a := Atom{Name: name}
	switch kind.Form {
	case Purpose:
		p.purpose(kind, &a)
	case Limit:
		p.limit(kind, &a)
	case Vendors:
		p.vendors(kind, &a)
	}
	return a
}

// open takes the parenthesis that a requirement of the kind needs.
func (p *parser) open(kind Kind) bool {
	if !p.accept("(") {
		p.failf("%s needs to say what it is about: %s", kind.Name, kind.Example)
	}
	return p.err == nil
}

func (p *parser) close(kind Kind) {
	if !p.accept(")") {
		p.failf("%s is not closed: write %s", kind.Name, kind.Example)
	}
}

func (p *parser) purpose(kind Kind, a *Atom) {
	if !p.open(kind) {
		return
	}
	if a.Purpose = p.next(); !tag.IsWord(a.Purpose) {
		p.failf("%s names one purpose in lower case: %s", kind.Name, kind.Example)
	}
	p.close(kind)
}

func (p *parser) limit(kind Kind, a *Atom) {
	switch p.peek() {
	case "<=":
		p.next()
	case "<", "=":
		p.failf("%s is written %s", kind.Name, kind.Example)
		return
	default:
		return
	}
	a.limit = p.next()
	var err error
	if a.Limit, err = ParseDuration(a.limit); err != nil {
		p.failf("%w", err)
	}
}

// vendors reads "purpose: a, b, region: c".
func (p *parser) vendors(kind Kind, a *Atom) {
	if !p.open(kind) {
		return
	}
	var list *[]string
	for {
		word := p.next()
		if p.accept(":") {
			if list = p.vendorList(word, a); list == nil {
				return
			}
			word = p.next()
		}
		if list == nil || !tag.IsWord(word) {
			p.failf("%s is written %s", kind.Name, kind.Example)
			return
		}
		if !slices.Contains(*list, word) {
			*list = append(*list, word)
		}
		if !p.accept(",") {
			break
		}
	}
	p.close(kind)
}

// vendorList is where what follows "purpose:" or "region:" belongs.
func (p *parser) vendorList(word string, a *Atom) *[]string {
	list := map[string]*[]string{"purpose": &a.Purposes, "region": &a.Regions}[word]
	switch {
	case list == nil:
		p.failf("unknown attribute %q of a vendor%s", word, strict.Instead(word, []string{"purpose", "region"}))
	case len(*list) > 0:
		p.failf("%s: is given twice", word)
		return nil
	}
	return list
}

var units = []struct {
	name  string
	value time.Duration
}{
	{"s", time.Second}, {"m", time.Minute}, {"h", time.Hour},
	{"d", 24 * time.Hour}, {"w", 7 * 24 * time.Hour}, {"y", 365 * 24 * time.Hour},
}

// errDuration says what durations look like.
var errDuration = errors.New("a duration is a whole number above 0 and a unit: 90s, 15m, 24h, 30d, 8w or 1y")

// ParseDuration reads a duration as policies write it: a number, and one of
// the units s, m, h, d, w and y (365 days).
func ParseDuration(text string) (time.Duration, error) {
	for _, unit := range units {
		digits, ok := strings.CutSuffix(text, unit.name)
		if !ok {
			continue
		}
		n, err := strconv.ParseUint(digits, 10, 32)
		if err != nil || n == 0 || n > uint64(math.MaxInt64/int64(unit.value)) {
			break
		}
		return time.Duration(n) * unit.value, nil
	}
	return 0, fmt.Errorf("bad duration %q: %w", text, errDuration)
}

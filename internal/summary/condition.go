package summary

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
)

// A function that is told what to do, `if debug { ... } else { ... }`, does one
// thing or the other. Callers that say it with a constant find out which: what is
// only so in one case carries the condition.

// Condition says what has to hold of inputs, all of it. It never changes. Nil
// always holds.
type Condition struct {
	// Tests are sorted, at most one of a kind for each input.
	Tests []Test
}

// Test compares an input, or a part of one, as the caller handed it over, with
// constants.
type Test struct {
	In Input
	// Path is empty for the input itself.
	Path access.Path
	Op   Op
	// Values are sorted; those of an order are one.
	Values []Constant
}

// Op says how a test compares.
type Op int

// The ways to compare.
const (
	OneOf  Op = iota // equal to one of the values
	NoneOf           // equal to none of them
	Below
	AtMost
	Above
	AtLeast
	OneOfFold  // equal to one of the values, which are lower-case texts, in whatever case
	NoneOfFold // equal to none of them
	Lists      // a list with all of the values, or equal to the only one
	Among      // an element of the list that is where the value says, see [InList]
	NotAmong   // none of its elements
)

// Constant is a truth value, a whole number or a text as Go writes it: true, -3,
// "debug".
type Constant string

const (
	yes Constant = "true"
	no  Constant = "false"

	// Nil is that of a pointer and the like.
	Nil Constant = "nil"
	// NotNil is that of what is there, whatever it is.
	NotNil Constant = "!nil"
	// AnyConstant is none that anybody knows.
	AnyConstant Constant = "?"
	// Handed is the one that the callers hand over, where the label of a value says as what.
	Handed Constant = "^"
)

// ListOf is a list of texts as one constant.
func ListOf(texts []string) Constant {
	c := Constant("[")
	for _, t := range texts {
		c += Constant(strconv.Quote(t) + " ")
	}
	return c + "]"
}

// List returns the texts, as Go writes them, of a constant that [ListOf] made.
func (c Constant) List() (texts []string, ok bool) {
	rest, ok := strings.CutPrefix(string(c), "[")
	for ok && rest != "]" {
		text, err := strconv.QuotedPrefix(rest)
		if rest, ok = strings.CutPrefix(rest[len(text):], " "); err != nil || !ok {
			return nil, false
		}
		texts = append(texts, text)
	}
	return texts, ok
}

// Argument says what a call hands over as an argument: a constant, or else an input of
// the function that makes the call, as it got it.
type Argument struct {
	Index int
	Const Constant // empty for an input
	In    Input
}

// Is is the test for one value.
func Is(in Input, c Constant) Test { return Test{In: in, Op: OneOf, Values: []Constant{c}} }

// IsNot is the test for any other value.
func IsNot(in Input, c Constant) Test {
	switch c {
	case yes:
		return Is(in, no)
	case no:
		return Is(in, yes)
	}
	return Test{In: in, Op: NoneOf, Values: []Constant{c}}
}

// InList is the test for whether the list at another place has the input, or else has it not.
// The place is a step that [access.MapKeys] made.
func InList(in Input, place access.Step, has bool) Test {
	t := Test{In: in, Op: Among, Values: []Constant{Constant(place)}}
	if !has {
		t.Op = NotAmong
	}
	return t
}

// ListPlace is the place of the list that a test of [InList] asks; ok is false for another test.
func (t Test) ListPlace() (place access.Step, ok bool) {
	if t.Op != Among && t.Op != NotAmong {
		return "", false
	}
	return access.Step(t.Values[0]), true
}

// Of is the test for a part of its input.
func (t Test) Of(part access.Path) Test {
	t.Path = part
	return t
}

// Allows reports whether the test may come out true of a constant.
func (t Test) Allows(c Constant) bool {
	if c == NotNil {
		return t.Op != OneOf || !slices.Equal(t.Values, []Constant{Nil})
	}
	switch t.Op {
	case Lists, Among, NotAmong:
		return true // callers look into the list
	case OneOf:
		return slices.Contains(t.Values, c)
	case NoneOf:
		return !slices.Contains(t.Values, c)
	case OneOfFold, NoneOfFold:
		return slices.Contains(t.Values, Constant(strings.ToLower(string(c)))) == (t.Op == OneOfFold)
	}
	order, ok := compareConstants(c, t.Values[0])
	switch {
	case !ok:
		return true
	case t.Op == Below:
		return order < 0
	case t.Op == AtMost:
		return order <= 0
	case t.Op == Above:
		return order > 0
	}
	return order >= 0
}

// compareConstants compares two numbers, or two texts; ok is false for others.
func compareConstants(a, b Constant) (order int, ok bool) {
	if x, errX := strconv.ParseInt(string(a), 10, 64); errX == nil {
		y, errY := strconv.ParseInt(string(b), 10, 64)
		return cmp.Compare(x, y), errY == nil
	}
	x, errX := strconv.Unquote(string(a))
	y, errY := strconv.Unquote(string(b))
	return cmp.Compare(x, y), errX == nil && errY == nil
}

// isSet reports whether a test compares for equality: there is one such test for
// each input, and one of each other kind.
func (o Op) isSet() bool { return o == OneOf || o == NoneOf }

// folds reports whether a test compares in whatever case.
func (o Op) folds() bool { return o == OneOfFold || o == NoneOfFold }

// lists reports whether the values are all that a test allows.
func (o Op) lists() bool { return o == OneOf || o == OneOfFold }

func compareTests(a, b Test) int {
	where := cmp.Or(cmp.Compare(a.In, b.In), cmp.Compare(a.Path, b.Path))
	if where == 0 && (a.Op.isSet() && b.Op.isSet() || a.Op.folds() && b.Op.folds()) {
		return 0
	}
	return cmp.Or(where, cmp.Compare(a.Op, b.Op))
}

func (t Test) equal(u Test) bool {
	return t.In == u.In && t.Path == u.Path && t.Op == u.Op && slices.Equal(t.Values, u.Values)
}

// And is the condition with one more test; ok is false when both can never hold.
func (c *Condition) And(t Test) (_ *Condition, ok bool) {
	if c == nil {
		return &Condition{[]Test{t}}, true
	}
	i, both := slices.BinarySearchFunc(c.Tests, t, compareTests)
	if !both {
		return &Condition{slices.Concat(c.Tests[:i], []Test{t}, c.Tests[i:])}, true
	}
	met := meet(c.Tests[i], t)
	switch {
	case met.Op.lists() && len(met.Values) == 0:
		return nil, false
	case met.equal(c.Tests[i]):
		return c, true
	}
	tests := slices.Clone(c.Tests)
	tests[i] = met
	return &Condition{tests}, true
}

// AndAll is the condition with all tests of another; ok is false when both can
// never hold.
func (c *Condition) AndAll(d *Condition) (_ *Condition, ok bool) {
	switch {
	case d == nil || c == d:
		return c, true
	case c == nil:
		return d, true
	}
	for _, t := range d.Tests {
		if c, ok = c.And(t); !ok {
			return nil, false
		}
	}
	return c, true
}

// meet is the test for what both allow, or one of them where no test says that.
func meet(a, b Test) Test {
	switch {
	case a.Op.lists():
		a.Values = chosen(a.Values, b.Allows)
	case b.Op.lists():
		b.Values = chosen(b.Values, a.Allows)
		return b
	case a.Op == NoneOf, a.Op == NoneOfFold, a.Op == Lists:
		if all := united(a.Values, b.Values); len(all) <= bounds.Choices.Limit {
			a.Values = all
		}
	}
	return a
}

// Or is the condition that holds where one of two does, or a weaker one where no
// tests say that. It is c itself when d adds nothing.
func (c *Condition) Or(d *Condition) *Condition {
	switch {
	case c.allows(d):
		return c
	case d == nil:
		return nil
	}
	var tests []Test
	for _, t := range c.Tests {
		if i, both := slices.BinarySearchFunc(d.Tests, t, compareTests); both {
			if u, ok := either(t, d.Tests[i]); ok {
				tests = append(tests, u)
			}
		}
	}
	if len(tests) == 0 {
		return nil
	}
	return &Condition{tests}
}

// either is the test for what one of two allows; ok is false when that is
// anything, or too much to list.
func either(a, b Test) (_ Test, ok bool) {
	switch {
	case a.equal(b):
		return a, true
	case !a.Op.isSet() && !a.Op.folds():
		return a, false
	case a.Op.lists() && b.Op.lists():
		a.Values = united(a.Values, b.Values)
		return a, len(a.Values) <= bounds.Choices.Limit && !(slices.Contains(a.Values, yes) && slices.Contains(a.Values, no))
	case a.Op.lists():
		a, b = b, a
	}
	// None of these, but for those that the other allows.
	a.Values = chosen(a.Values, func(v Constant) bool { return !b.Allows(v) })
	return a, len(a.Values) > 0
}

// Beyond is the condition without the tests that another has as well; nil when
// that are all.
func (c *Condition) Beyond(d *Condition) *Condition {
	if c == nil || d == nil {
		return c
	}
	var tests []Test
	for _, t := range c.Tests {
		if !slices.ContainsFunc(d.Tests, t.equal) {
			tests = append(tests, t)
		}
	}
	if len(tests) == 0 {
		return nil
	}
	return &Condition{tests}
}

// Same reports whether c and d say the same.
func (c *Condition) Same(d *Condition) bool {
	if c == nil || d == nil {
		return c == d
	}
	return c == d || slices.EqualFunc(c.Tests, d.Tests, Test.equal)
}

// allows reports whether c holds wherever d does.
func (c *Condition) allows(d *Condition) bool {
	switch {
	case c == nil || c == d:
		return true
	case d == nil:
		return false
	}
	for _, t := range c.Tests {
		i, both := slices.BinarySearchFunc(d.Tests, t, compareTests)
		if !both || !t.allows(d.Tests[i]) {
			return false
		}
	}
	return true
}

// allows reports whether t holds wherever another test of the same part does.
func (t Test) allows(u Test) bool {
	if t.equal(u) {
		return true
	}
	all, ok := either(t, u)
	return ok && all.equal(t)
}

func chosen(values []Constant, pick func(Constant) bool) []Constant {
	return slices.DeleteFunc(slices.Clone(values), func(v Constant) bool { return !pick(v) })
}

func united(a, b []Constant) []Constant {
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}

package summary

import (
	"fmt"
	"strconv"
	"testing"
)

// constants are those that the conditions of the tests below compare with, and one
// that is none of them.
var constants = []Constant{yes, no, `"mail"`, `"nick"`, `"Nick"`, `"other"`, "-1", "0", "3", "4"}

// holds reports whether a condition may hold where input i is what values say.
func (c *Condition) holds(values map[Input]Constant) bool {
	if c == nil {
		return true
	}
	for _, t := range c.Tests {
		if !t.Allows(values[t.In]) {
			return false
		}
	}
	return true
}

// conditions are all that one or two of the tests make.
func allConditions() []*Condition {
	tests := []Test{
		Is(1, yes), IsNot(1, yes), IsNot(1, no),
		Is(2, `"mail"`), Is(2, `"nick"`), IsNot(2, `"mail"`), IsNot(2, `"nick"`), {In: 2, Op: Above, Values: []Constant{`"mail"`}},
		{In: 2, Op: OneOfFold, Values: []Constant{`"nick"`}}, {In: 2, Op: NoneOfFold, Values: []Constant{`"nick"`}}, {In: 2, Op: OneOfFold, Values: []Constant{`"mail"`, `"nick"`}},
		{In: 2, Op: Below, Values: []Constant{"3"}}, {In: 2, Op: AtMost, Values: []Constant{"3"}}, {In: 2, Op: Above, Values: []Constant{"-1"}}, {In: 2, Op: AtLeast, Values: []Constant{"0"}},
	}
	all := []*Condition{nil}
	for _, t := range tests {
		for _, u := range tests {
			if c := condition(t); c != nil {
				if both, ok := c.And(u); ok {
					all = append(all, both)
				}
			}
		}
	}
	return all
}

// everyValue calls f with all that two inputs may be.
func everyValue(f func(map[Input]Constant)) {
	for _, a := range constants {
		for _, b := range constants {
			f(map[Input]Constant{1: a, 2: b})
		}
	}
}

// TestAnd: a condition holds where both do, but where no test says that.
func TestAnd(t *testing.T) {
	all := allConditions()
	exact := 0
	for _, c := range all {
		for _, d := range all {
			both, ok := c.AndAll(d)
			everyValue(func(values map[Input]Constant) {
				want := c.holds(values) && d.holds(values)
				got := ok && both.holds(values)
				if want && !got {
					t.Fatalf("%v and %v: %v does not hold of %v", c, d, both, values)
				}
				if want == got {
					exact++
				}
			})
		}
	}
	if most := len(all) * len(all) * len(constants) * len(constants); exact < most*95/100 {
		t.Errorf("only %d of %d outcomes are exact", exact, most)
	}
}

// TestOr: a condition holds wherever one of two does, and says as much as tests can.
func TestOr(t *testing.T) {
	all := allConditions()
	for _, c := range all {
		for _, d := range all {
			some := c.Or(d)
			if !some.Same(d.Or(c)) {
				t.Fatalf("%v or %v depends on the order", c, d)
			}
			if some.Same(c) && some != c {
				t.Fatalf("%v or %v is a copy", c, d)
			}
			everyValue(func(values map[Input]Constant) {
				if (c.holds(values) || d.holds(values)) && !some.holds(values) {
					t.Fatalf("%v or %v: %v does not hold of %v", c, d, some, values)
				}
			})
		}
	}
	for _, one := range []struct {
		a, b *Condition
		want string
	}{
		{condition(Is(1, yes)), condition(Is(1, no)), "always"},
		{condition(Is(2, `"mail"`)), condition(Is(2, `"nick"`)), `in2 is "mail" or "nick"`},
		{condition(Is(2, `"mail"`)), condition(IsNot(2, `"mail"`), IsNot(2, `"nick"`)), `in2 is not "nick"`},
		{condition(IsNot(2, `"mail"`)), condition(IsNot(2, `"nick"`)), "always"},
		{condition(Is(1, yes), Is(2, `"mail"`)), condition(Is(1, yes)), "in1 is true"},
		{condition(Is(1, yes)), condition(Is(2, `"mail"`)), "always"},
	} {
		if got := one.a.Or(one.b).String(); got != one.want {
			t.Errorf("%v or %v is %s, want %s", one.a, one.b, got, one.want)
		}
	}
}

// TestNever: what contradicts itself is found out.
func TestNever(t *testing.T) {
	for _, tests := range [][2]Test{
		{Is(1, yes), IsNot(1, yes)}, {Is(2, `"mail"`), Is(2, `"nick"`)}, {Is(2, `"mail"`), IsNot(2, `"mail"`)}, {IsNot(2, "3"), Is(2, "3")},
	} {
		for i := range tests {
			if c, ok := condition(tests[i]).And(tests[1-i]); ok {
				t.Errorf("%v and %v: %v", tests[i], tests[1-i], c)
			}
		}
	}
}

// TestAllows is the meaning of each comparison.
func TestAllows(t *testing.T) {
	for op, want := range map[Op]string{
		OneOf: "false true false", NoneOf: "true false true",
		Below: "true false false", AtMost: "true true false", Above: "false false true", AtLeast: "false true true",
	} {
		for _, of := range [][]Constant{{"9", "10", "11"}, {`"a"`, `"b"`, `"c"`}} {
			test := Test{Op: op, Values: of[1:2]}
			if got := fmt.Sprint(test.Allows(of[0]), test.Allows(of[1]), test.Allows(of[2])); got != want {
				t.Errorf("%v: %v allows %s, want %s", of, test, got, want)
			}
		}
	}
}

// TestListOf: what a list becomes as a constant can be read again, and nothing else can.
func TestListOf(t *testing.T) {
	for _, texts := range [][]string{nil, {"mail"}, {"mail", "a b", `"]`, ""}} {
		got, ok := ListOf(texts).List()
		if !ok || len(got) != len(texts) {
			t.Errorf("%q is %q, %t", texts, got, ok)
			continue
		}
		for i, text := range texts {
			if got[i] != strconv.Quote(text) {
				t.Errorf("%q has %s for %q", texts, got[i], text)
			}
		}
	}
	for _, c := range []Constant{yes, "3", `"mail"`, AnyConstant, Handed, "[", `["a"]`, `["a" x]`} {
		if got, ok := c.List(); ok {
			t.Errorf("%s is the list %q", c, got)
		}
	}
}

// TestLists: a list has all the values that tests of it ask for; of two of which one holds
// nothing is known.
func TestLists(t *testing.T) {
	has := func(key Constant) *Condition { return condition(Test{In: 1, Op: Lists, Values: []Constant{key}}) }
	both, ok := has(`"mail"`).AndAll(has(`"nick"`))
	if !ok || len(both.Tests) != 1 || len(both.Tests[0].Values) != 2 {
		t.Errorf("both are %v", both)
	}
	if some := has(`"mail"`).Or(has(`"nick"`)); some != nil {
		t.Errorf("one of them is %v", some)
	}
	if same := has(`"mail"`).Or(has(`"mail"`)); !same.Same(has(`"mail"`)) {
		t.Errorf("the same twice is %v", same)
	}
}

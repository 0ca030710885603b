package transfer

import (
	"go/constant"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/summary"
)

// A condition may ask for a parameter by more than a comparison: whether a list has it,
// whether it is a name in whatever case, or what a helper says of it. What it comes to
// is worked out for each text that the parameter is compared with, and for any other:
// that is what the condition says of the parameter.

// workedOut is the test of a parameter that a condition makes, if it makes one.
func (f *Frame) workedOut(cond ssa.Value, outcome bool) (_ summary.Test, ok bool) {
	if t, ok := f.among(cond, outcome); ok {
		return t, true
	}
	asked, at := f.askedText(cond, 0)
	if asked == nil {
		return summary.Test{}, false
	}
	t := f.testOf(asked)
	if t == nil || len(t.texts) == 0 {
		return summary.Test{}, false
	}
	c := newComputer(f.env)
	c.other, c.folds = asked, true
	rest, ok := truthOf(c.value(cond))
	if !ok {
		return summary.Test{}, false
	}
	named, folds, ok := t.unlike(f.env, cond, rest)
	if !ok {
		return summary.Test{}, false
	}
	test := summary.Test{In: at.In, Path: at.Path, Values: named}
	switch {
	case folds && rest == outcome:
		test.Op = summary.NoneOfFold
	case folds:
		test.Op = summary.OneOfFold
	case rest == outcome:
		test.Op = summary.NoneOf
	default:
		test.Op = summary.OneOf
	}
	return test, true
}

// unlike are the texts for which a condition comes to something else than for the rest:
// as they are, or with folds in whatever case. Ok is false where there are none or too
// many, and where the case counts for some of them alone.
func (t *tested) unlike(env Env, cond ssa.Value, rest bool) (named []summary.Constant, folds, ok bool) {
	folds, exact := true, true
	for _, text := range t.texts {
		is, known := t.comesTo(env, cond, text)
		switch {
		case !known:
			return nil, false, false
		case is == rest:
			continue
		}
		named = append(named, summary.Constant(strconv.Quote(text)))
		for _, other := range []string{strings.ToLower(text), strings.ToUpper(text)} {
			also, known := t.comesTo(env, cond, other)
			folds = folds && known && also == is
			exact = exact && known && (also == rest || slices.Contains(t.texts, other))
		}
	}
	if folds && !exact {
		for i, text := range named {
			named[i] = summary.Constant(strings.ToLower(string(text)))
		}
		slices.Sort(named)
		named = slices.Compact(named)
	}
	return named, folds && !exact, (folds || exact) && len(named) > 0 && len(named) <= bounds.Choices.Limit
}

// comesTo is what a condition comes to for one text.
func (t *tested) comesTo(env Env, cond ssa.Value, text string) (is, known bool) {
	c := newComputer(env)
	c.known[t.key] = ssa.NewConst(constant.MakeString(text), t.key.Type())
	return truthOf(c.value(cond))
}

// truthOf is the truth value that a constant is, if it is one.
func truthOf(c *ssa.Const) (is, ok bool) {
	if c == nil || c.Value == nil || c.Value.Kind() != constant.Bool {
		return false, false
	}
	return isTrue(c), true
}

// askedText is the text that a condition asks for, and where it was when the function was
// entered: a parameter, or the key of an attribute that is one.
func (f *Frame) askedText(v ssa.Value, depth int) (asked ssa.Value, at summary.Place) {
	if depth > bounds.CallDepth.Limit {
		return nil, at
	}
	var operands []ssa.Value
	switch v := v.(type) {
	case *ssa.Parameter:
		if isText(v.Type()) {
			return v, summary.Place{Known: true, In: summary.Input(slices.Index(f.fn.Params, v))}
		}
	case *ssa.Field, *ssa.UnOp:
		if at, ok := f.keyAt(v); ok {
			return v, at
		}
	case *ssa.ChangeType:
		return f.askedText(v.X, depth+1)
	case *ssa.Extract:
		return f.askedText(v.Tuple, depth+1)
	case *ssa.Lookup:
		operands = []ssa.Value{v.Index}
	case *ssa.Call:
		if v.Call.StaticCallee() != nil {
			operands = v.Call.Args
		}
	}
	for _, x := range operands {
		if asked, at := f.askedText(x, depth+1); asked != nil {
			return asked, at
		}
	}
	return nil, at
}

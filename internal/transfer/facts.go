package transfer

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"time"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

// Facts travel as data does: an address in the clear, or a time, is a label of
// the value that has it, which is no personal data. They are born of constants,
// of a few stores and of rows, and looked for where a sink says which way it
// takes and how long it keeps what it gets.

// constant is what a constant is known for; nil for most.
func (f *Frame) constant(c *ssa.Const) *summary.Node {
	if c.Value == nil {
		return f.env.Zero(c.Type())
	}
	switch c.Value.Kind() {
	case constant.String:
		if why := inTheClear(constant.StringVal(c.Value)); why != "" {
			return f.fact(flow.InClear, why)
		}
	case constant.Int:
		if isNamed(c.Type(), "time", "Duration") {
			return f.lasting(c)
		}
	}
	return nil
}

// fact is a value that is known for a fact.
func (f *Frame) fact(kind flow.Fact, says string) *summary.Node {
	f.sawFacts = true
	n := f.facts[says]
	if n == nil {
		n = summary.Of(summary.Fact(kind, says))
		f.facts[says] = n
	}
	return n
}

// lasting is a constant as a time: a [time.Duration], or a number of seconds.
func (f *Frame) lasting(c *ssa.Const) *summary.Node {
	if c.Value == nil || c.Value.Kind() != constant.Int {
		return nil
	}
	n, exact := constant.Int64Val(c.Value)
	d := time.Duration(n)
	if !isNamed(c.Type(), "time", "Duration") {
		exact = exact && n <= int64(longest/time.Second)
		d *= time.Second
	}
	if !exact || d > longest {
		d = longest
	}
	return f.fact(flow.Lasts, d.String())
}

// shortest is the shortest constant among some times, which their minimum does
// not exceed; nil when none is constant.
func shortest(times []ssa.Value) *ssa.Const {
	var least *ssa.Const
	for _, v := range times {
		c, ok := v.(*ssa.Const)
		if ok && isNamed(c.Type(), "time", "Duration") && (least == nil || c.Int64() < least.Int64()) {
			least = c
		}
	}
	return least
}

// longest is the longest time that is told from others.
const longest = time.Duration(1<<63-1) / time.Second * time.Second

// someTime is a value that is a time, but no constant.
func (f *Frame) someTime() *summary.Node { return f.fact(flow.Lasts, flow.SomeTime) }

func isNamed(t types.Type, pkg, name string) bool {
	n, ok := types.Unalias(t).(*types.Named)
	return ok && n.Obj().Name() == name && n.Obj().Pkg() != nil && n.Obj().Pkg().Path() == pkg
}

// madeOf is what is known of a text or number that an operator makes of two. A
// time that is worked out is no constant.
func (f *Frame) madeOf(i *ssa.BinOp) *summary.Node {
	if isText(i.Type()) {
		return f.concat(i)
	}
	x, y := f.val(i.X).All(), f.val(i.Y).All()
	both := summary.Union(x, y)
	switch {
	case len(both) == 0:
		return nil
	case isSeconds(i):
		return summary.Of(x)
	case both.HasFact(flow.Lasts), isNamed(i.Type(), "time", "Duration"), i.Op == token.MUL && isInteger(i.Type()):
		both = summary.Union(both.WithoutFacts(flow.Lasts), f.someTime().Labels)
	}
	return summary.Of(both)
}

func isInteger(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsInteger != 0
}

// isSeconds reports whether a duration is divided by a second: facts count
// seconds where they count no durations.
func isSeconds(i *ssa.BinOp) bool {
	c, ok := i.Y.(*ssa.Const)
	return ok && i.Op == token.QUO && c.Value != nil && isNamed(c.Type(), "time", "Duration") && c.Int64() == int64(time.Second)
}

// settingOf is what a store makes of a setting of a connection, or of a time:
// val with what follows from the field.
func (f *Frame) settingOf(i *ssa.Store, addr *ssa.FieldAddr, val *summary.Node) *summary.Node {
	fld := fieldVar(addr)
	switch {
	case isSetting(fld, "InsecureSkipVerify") && isTrue(i.Val):
		return f.fact(flow.InClear, "InsecureSkipVerify")
	case isSetting(fld, "CipherSuites"):
		if suite := weakSuite(i.Val); suite != "" {
			return summary.Join(val, f.fact(flow.InClear, suite))
		}
	case speaksOfTime(fld):
		if c, ok := i.Val.(*ssa.Const); ok {
			return f.lasting(c)
		}
		if len(val.All()) == 0 {
			return f.someTime()
		}
	}
	return val
}

func isSetting(fld *types.Var, name string) bool {
	return fld.Name() == name && fld.Pkg() != nil && fld.Pkg().Path() == "crypto/tls"
}

func isTrue(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.Value != nil && c.Value.Kind() == constant.Bool && constant.BoolVal(c.Value)
}

// speaksOfTime reports whether a number or time in the field is how long
// something is kept, by its name: MaxAge, TTL, Expires.
func speaksOfTime(fld *types.Var) bool {
	if !isInteger(fld.Type()) && !isNamed(fld.Type(), "time", "Time") {
		return false
	}
	name := strings.ToLower(fld.Name())
	return slices.ContainsFunc([]string{"maxage", "ttl", "expir", "lifetime", "retention"}, func(part string) bool {
		return strings.Contains(name, part)
	})
}

// weakSuites are the cipher suites of crypto/tls with keys under 128 bits, or
// with a cipher that is broken.
var weakSuites = map[int64]string{
	0x0005: "TLS_RSA_WITH_RC4_128_SHA", 0x000a: "TLS_RSA_WITH_3DES_EDE_CBC_SHA", 0xc007: "TLS_ECDHE_ECDSA_WITH_RC4_128_SHA",
	0xc011: "TLS_ECDHE_RSA_WITH_RC4_128_SHA", 0xc012: "TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA",
}

// weakSuite names a weak suite in a list that is written out; empty for none.
func weakSuite(list ssa.Value) string {
	sl, ok := list.(*ssa.Slice)
	if !ok {
		return ""
	}
	array, ok := sl.X.(*ssa.Alloc)
	if !ok {
		return ""
	}
	for _, ref := range *array.Referrers() {
		elem, ok := ref.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		for _, use := range *elem.Referrers() {
			store, ok := use.(*ssa.Store)
			if !ok {
				continue
			}
			if c, ok := store.Val.(*ssa.Const); ok && c.Value != nil {
				if suite := weakSuites[c.Int64()]; suite != "" {
					return suite
				}
			}
		}
	}
	return ""
}

// noteFacts remembers the facts of what is stored in a field.
func (f *Frame) noteFacts(addr *ssa.FieldAddr, val *summary.Node) {
	if fld := fieldVar(addr); val == nil || f.fn.Pkg == nil || fld.Pkg() != f.fn.Pkg.Pkg {
		return
	}
	labels := val.Labels
	if f.sawFacts {
		labels = f.reach(val, nil)
	}
	facts := summary.Union(labels.Facts(flow.InClear), labels.Facts(flow.Lasts))
	if len(facts) > 0 {
		f.env.AddFieldFacts(fieldVar(addr).Origin(), summary.Of(facts))
	}
}

// presumed are facts about a part of an input, which callers may know better:
// those that the package stores there anywhere.
func (f *Frame) presumed(of summary.Label, kind flow.Fact) summary.Set {
	fld := f.fieldOfInput(of)
	if fld == nil {
		return nil
	}
	n := f.env.FieldFacts(fld.Origin())
	if n == nil {
		return nil
	}
	return n.Labels.Facts(kind).Map(func(l summary.Label) (summary.Label, bool) {
		l.In, l.Path = of.In, of.Path
		return l, true
	})
}

// fieldOfInput is the last field on the path to a part of an input, or nil.
func (f *Frame) fieldOfInput(l summary.Label) *types.Var {
	t := f.inputType(l.In)
	var last *types.Var
	for s, rest, ok := l.Path.First(); ok && t != nil; s, rest, ok = rest.First() {
		if _, again := s.Turns(); again {
			continue
		}
		name := s.FieldName()
		if name == "" {
			t = elemType(t)
			continue
		}
		fld := fieldNamed(t, name)
		if fld == nil {
			return nil
		}
		last, t = fld, fld.Type()
	}
	return last
}

func (f *Frame) inputType(in summary.Input) types.Type {
	switch i := int(in); {
	case i < 0:
		return nil
	case i < len(f.fn.Params):
		return f.fn.Params[i].Type()
	case i < len(f.fn.Params)+len(f.fn.FreeVars):
		return f.fn.FreeVars[i-len(f.fn.Params)].Type()
	}
	return nil
}

func fieldNamed(t types.Type, name string) *types.Var {
	st, ok := t.Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	for i := range st.NumFields() {
		if st.Field(i).Name() == name {
			return st.Field(i)
		}
	}
	return nil
}

package transfer

import (
	"go/constant"
	"go/token"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/masks"
	"github.com/piivet/piivet/internal/summary"
)

// Of a text that is put together only the front may be asked for: some bytes of it, or
// what stands before a separator. Where constants say that it ends before the data begins,
// there is none in it.

// front is how much of the front of a text is asked for.
type front struct {
	of ssa.Value
	// end is where it ends if it is no separator that ends it: a number of bytes, or the
	// length of a text.
	end ssa.Value
	sep string
}

// frontAsked is what front of which text v is.
func frontAsked(v ssa.Value) (front, bool) {
	switch v := v.(type) {
	case *ssa.Slice:
		if v.High == nil || !isText(v.X.Type()) {
			return front{}, false
		}
		if found, ok := v.High.(*ssa.Call); ok && callsStrings(found, "Index", "IndexByte", "IndexRune") && found.Call.Args[0] == v.X {
			sep, ok := separator(found.Call.Args[1])
			return front{of: v.X, sep: sep}, ok
		}
		return front{of: v.X, end: v.High}, true
	case *ssa.Extract:
		cut, ok := v.Tuple.(*ssa.Call)
		if !ok || v.Index != 0 || !callsStrings(cut, "Cut") {
			return front{}, false
		}
		sep, ok := separator(cut.Call.Args[1])
		return front{of: cut.Call.Args[0], sep: sep}, ok
	case *ssa.UnOp:
		return firstPart(v)
	}
	return front{}, false
}

// firstPart is what front of a text the first part is of one that is split.
func firstPart(v *ssa.UnOp) (front, bool) {
	at, ok := v.X.(*ssa.IndexAddr)
	if !ok || v.Op != token.MUL || !isInt(at.Index, 0) {
		return front{}, false
	}
	split, ok := at.X.(*ssa.Call)
	if !ok || !callsStrings(split, "Split", "SplitN") || len(split.Call.Args) > 2 && !splits(split.Call.Args[2]) {
		return front{}, false
	}
	sep, ok := separator(split.Call.Args[1])
	return front{of: split.Call.Args[0], sep: sep}, ok
}

// splits reports whether a number of parts is a constant, and not 1.
func splits(n ssa.Value) bool {
	_, isConst := n.(*ssa.Const)
	return isConst && !isInt(n, 1)
}

func callsStrings(call *ssa.Call, names ...string) bool {
	fn := call.Call.StaticCallee()
	return fn != nil && fn.Pkg != nil && fn.Pkg.Pkg.Path() == "strings" && fn.Signature.Recv() == nil && slices.Contains(names, fn.Name())
}

// separator is a constant text that is not empty, or a character.
func separator(v ssa.Value) (string, bool) {
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil {
		return "", false
	}
	if c.Value.Kind() == constant.Int {
		r := rune(c.Int64())
		return string(r), r < utf8.RuneSelf // a byte of others is a part of one
	}
	sep, ok := constantText(c)
	return sep, ok && sep != ""
}

// front is what is asked for of the front of a text, if v is such; n is what v is as
// far as the whole text says.
func (f *Frame) front(v ssa.Value, n *summary.Node) *summary.Node {
	asked, ok := frontAsked(v)
	if !ok || n == nil {
		return n
	}
	return f.frontOf(asked, n)
}

func (f *Frame) frontOf(asked front, n *summary.Node) *summary.Node {
	if parts := partsOfText(asked.of); len(parts) > 1 {
		if k, ok := asked.within(parts); ok {
			return f.ofParts(parts[:k])
		}
	}
	if asked.end == nil {
		text := f.val(asked.of)
		if front, ok := text.Known(access.Before(asked.sep)); ok {
			return front
		}
		if _, ok := f.ownPlace(text); ok && asked.sep != endsPath {
			return text.Step(access.Before(asked.sep)) // callers may know how it is put together
		}
	}
	if asked.sep == endsPath {
		view := expose.View{Encoder: expose.URLFront}
		return summary.Of(f.textPart(f.val(asked.of), asked.of.Type(), access.URLPath, view))
	}
	return n
}

// ofParts is a text of these.
func (f *Frame) ofParts(parts []ssa.Value) *summary.Node {
	var all summary.Set
	for _, p := range parts {
		all = summary.Union(all, f.val(p).All())
	}
	return summary.Of(all)
}

// within is how many of the parts of a text its front has; ok is false where they do not
// tell.
func (a front) within(parts []ssa.Value) (k int, ok bool) {
	if a.end == nil {
		k = slices.IndexFunc(parts, func(p ssa.Value) bool {
			text, ok := constantText(p)
			return ok && strings.Contains(text, a.sep)
		})
		return k, k >= 0
	}
	if c, ok := a.end.(*ssa.Const); ok {
		text, ok := constantText(parts[0])
		return 0, ok && c.Value != nil && c.Int64() <= int64(len(text))
	}
	call, ok := a.end.(*ssa.Call)
	if !ok {
		return 0, false
	}
	if b, ok := call.Call.Value.(*ssa.Builtin); !ok || b.Name() != "len" {
		return 0, false
	}
	begin := partsOfText(call.Call.Args[0])
	return len(begin), len(begin) < len(parts) && slices.Equal(begin, parts[:len(begin)])
}

// unparted is a text on the way from p to b. Where a test finds no separator in it, it is all
// in front of one.
func (f *Frame) unparted(v ssa.Value, n *summary.Node, p, b *ssa.BasicBlock) *summary.Node {
	if n == nil || !isText(v.Type()) {
		return n
	}
	branch, ok := lastInstr(p).(*ssa.If)
	if !ok || p.Succs[0] == p.Succs[1] {
		if len(p.Preds) == 1 && len(b.Preds) > 1 {
			return f.unparted(v, n, p.Preds[0], p)
		}
		return n
	}
	test, ok := branch.Cond.(*ssa.BinOp)
	if !ok {
		return n
	}
	if way, ok := missing(test); !ok || p.Succs[way] != b {
		return n
	}
	found, ok := test.X.(*ssa.Call)
	if !ok || !callsStrings(found, "Index", "IndexByte", "IndexRune") || found.Call.Args[0] != v {
		return n
	}
	if sep, ok := separator(found.Call.Args[1]); ok {
		return f.frontOf(front{of: v, sep: sep}, n)
	}
	return n
}

// missing is which way a comparison goes of where something was found, if it was not: 0 if it
// holds, 1 if not; ok is false for one that does not say.
func missing(test *ssa.BinOp) (way int, ok bool) {
	switch {
	case test.Op == token.LSS && isInt(test.Y, 0), test.Op == token.EQL && isInt(test.Y, -1):
		return 0, true
	case test.Op == token.GEQ && isInt(test.Y, 0), test.Op == token.GTR && isInt(test.Y, -1), test.Op == token.NEQ && isInt(test.Y, -1):
		return 1, true
	}
	return 0, false
}

// partsOfText are the values that a text is put together of, by + or by a format that
// begins with a text.
func partsOfText(v ssa.Value) []ssa.Value {
	if t, ok := v.(*ssa.ChangeType); ok {
		v = t.X
	}
	if call, ok := v.(*ssa.Call); ok {
		return formatted(call)
	}
	return masks.Leaves(v, nil)
}

// formatted is what a text begins with that is printed by a constant format, and the text.
func formatted(call *ssa.Call) []ssa.Value {
	fn := call.Call.StaticCallee()
	if fn == nil || fn.String() != "fmt.Sprintf" {
		return []ssa.Value{call}
	}
	format, _ := constantText(call.Call.Args[0])
	begin, _, ok := strings.Cut(format, "%")
	if !ok {
		return []ssa.Value{call}
	}
	return []ssa.Value{ssa.NewConst(constant.MakeString(begin), call.Type()), call}
}

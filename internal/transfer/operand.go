package transfer

import (
	"go/token"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/sqltext"
	"github.com/piivet/piivet/internal/summary"
)

// A call that was left open is no instruction of the function that resolves it. What is
// constant of its operands comes along with it (CallEffect.Known), so that a statement
// stays one that only reads, and a key the one that it is.

// operandText is operand i of a call, the receiver counted, where it is a text that is
// known.
func (f *Frame) operandText(c *callSite, i int) (string, bool) {
	if i >= 0 && i < len(c.vals) {
		return f.text(c.vals[i])
	}
	g, ok := f.knownArg(c, i)
	switch {
	case !ok:
		return "", false
	case g.Const == "":
		return f.which.text(int(g.In))
	}
	text, err := strconv.Unquote(string(g.Const))
	return text, err == nil
}

// onlyReads reports whether operand i of a call is a statement that writes nothing, whatever
// those of its parts are that are not known: one that begins as one that looks something up.
func (f *Frame) onlyReads(c *callSite, i int) bool {
	if text, ok := f.operandText(c, i); ok {
		return readsOnly(text)
	}
	if i < 0 || i >= len(c.vals) {
		return false
	}
	begin, ok := f.beginnings(c.vals[i], map[ssa.Value]bool{})
	return ok && len(begin) > 0 && !slices.ContainsFunc(begin, func(text string) bool { return !readsOnly(text) })
}

func readsOnly(statement string) bool {
	writes, _ := sqltext.Written(statement)
	return !writes && sqltext.IsQuery(statement)
}

// beginnings are what the texts begin with that a value may be, with a hole where the rest
// is not known; ok is false where that is not known of all. Of a text that a loop adds to
// only what is added counts: the others say how it begins.
func (f *Frame) beginnings(v ssa.Value, seen map[ssa.Value]bool) (begin []string, ok bool) {
	v = sameValue(v)
	if text, ok := f.text(v); ok {
		return []string{text}, true
	}
	if seen[v] {
		return []string{"SELECT " + string(sqltext.Hole)}, true
	}
	seen[v] = true
	switch v := v.(type) {
	case *ssa.BinOp:
		begin, ok = f.beginnings(v.X, seen)
		rest, known := f.text(v.Y)
		if !known {
			rest = string(sqltext.Hole)
		}
		for i := range begin {
			begin[i] += rest
		}
		return begin, ok && v.Op == token.ADD
	case *ssa.Phi:
		for _, e := range v.Edges {
			some, ok := f.beginnings(e, seen)
			if !ok {
				return nil, false
			}
			begin = append(begin, some...)
		}
		return begin, true
	case *ssa.Call:
		format, ok := f.text(f.formatOf(v))
		before, _, _ := strings.Cut(format, "%")
		return []string{before + string(sqltext.Hole)}, ok
	case *ssa.Extract:
		return []string{"SELECT " + string(sqltext.Hole)}, f.asksOnly(v)
	}
	return nil, false
}

// asksOnly reports whether a value is the statement that a builder of those that only
// read has made.
func (f *Frame) asksOnly(v *ssa.Extract) bool {
	call, ok := v.Tuple.(*ssa.Call)
	if !ok || v.Index != 0 || call.Call.StaticCallee() == nil {
		return false
	}
	row := f.env.Function(call.Call.StaticCallee()).Row
	return row != nil && row.Computes == model.ComputeReadsOnly
}

// formatOf is the format of a text that a function puts together, as its row says; nil of
// any other.
func (f *Frame) formatOf(call *ssa.Call) ssa.Value {
	callee := call.Call.StaticCallee()
	if callee == nil || callee.Signature.Recv() != nil {
		return nil
	}
	row := f.env.Function(callee).Row
	if row == nil {
		return nil
	}
	for _, m := range row.Moves {
		if m.Encoder == "printf" && m.From.Variadic && m.From.Base > 0 && m.To.Base == model.Result {
			return call.Call.Args[m.From.Base-1]
		}
	}
	return nil
}

// operandOf is what goes along with a call of an operand that is a constant: one that
// says what is to be done, or a statement.
func operandOf(v ssa.Value) (summary.Constant, bool) {
	if c, ok := constantOf(v); ok {
		return c, true
	}
	text, ok := constantText(sameValue(v))
	c := summary.Constant(strconv.Quote(text))
	return c, ok && isTold(c)
}

// isTold reports whether a constant is one that callers are told of: neither is a text that only
// goes along with a call, as a format does.
func isTold(c summary.Constant) bool {
	if len(c) <= bounds.ChoiceSize.Limit {
		return true
	}
	text, err := strconv.Unquote(string(c))
	return err == nil && len(text) <= bounds.Statement.Limit && sqltext.IsQuery(text)
}

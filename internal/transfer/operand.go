package transfer

import (
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/bounds"
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

// operandOf is what goes along with a call of an operand that is a constant: one that
// says what is to be done, or a statement.
func operandOf(v ssa.Value) (summary.Constant, bool) {
	if c, ok := constantOf(v); ok {
		return c, true
	}
	text, ok := constantText(sameValue(v))
	if !ok || len(text) > bounds.Statement.Limit || !sqltext.IsQuery(text) {
		return "", false
	}
	return summary.Constant(strconv.Quote(text)), true
}

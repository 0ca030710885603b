package transfer

import (
	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/summary"
)

func (f *Frame) builtin(b *ssa.Builtin, common *ssa.CallCommon) *summary.Node {
	args := common.Args
	switch b.Name() {
	case "append":
		return f.appended(args)
	case "copy":
		f.copied(args)
	case "clear":
		f.cleared(args[0])
	case "delete":
		f.deleted(args)
	case "panic": // deferred, or beside this function
		f.panics(args[0], common.Pos())
	case "print", "println":
		f.printed(b, common)
	case "recover":
		return f.inputNode(summary.Recovered)
	case "min":
		if c := shortest(args); c != nil {
			return f.lasting(c)
		}
		return f.anyOf(args)
	case "max", "real", "imag", "complex":
		return f.anyOf(args)
	case "ssa:wrapnilchk", "Add", "Slice", "SliceData", "String", "StringData":
		return f.val(args[0])
	}
	return nil
}

func (f *Frame) anyOf(args []ssa.Value) *summary.Node {
	var all summary.Set
	for _, a := range args {
		all = summary.Union(all, f.val(a).All())
	}
	return summary.Of(all)
}

func (f *Frame) printed(b *ssa.Builtin, common *ssa.CallCommon) {
	sink := &flow.Sink{Kind: flow.LogConsole, Func: b.Name()}
	for _, a := range common.Args {
		f.hits(f.val(a).All(), &use{sink: sink, pos: common.Pos(), direct: true})
	}
}

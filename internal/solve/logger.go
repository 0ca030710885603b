package solve

import (
	"go/types"
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/transfer"
)

// An interface of a program is a logger when its methods are shaped like one's, whoever
// implements it. Rows for such methods are made here.

// levels are what the methods of loggers are called after.
var levels = []string{"Trace", "Debug", "Info", "Notice", "Warn", "Warning", "Error", "Critical", "Fatal", "Panic", "Print", "Log"}

// loggerRow is the row of a method of an interface that is shaped like a logger's; nil
// for another.
func loggerRow(m *types.Func, recv types.Type) *model.Row {
	if strings.HasPrefix(m.Name(), "With") {
		return withRow(m, recv)
	}
	return lineRow(m)
}

// lineRow is the row of a method that writes a line. It shows what With has put on the
// logger, too.
func lineRow(m *types.Func) *model.Row {
	sink := lineSink(m.Name(), m.Signature())
	if sink == nil {
		return nil
	}
	recv := []model.Port{model.Arg(model.Recv)}
	carried := model.Sink{Kind: flow.LogLine, Query: -1, Ports: recv, Through: recv}
	return &model.Row{Name: model.FuncName(m), What: model.AboutFunc, Sinks: []model.Sink{*sink, carried}, FillFrom: model.None()}
}

// LoggerField implements [transfer.Env].
func (p *Program) LoggerField(field *types.Var) (transfer.Target, bool) {
	sig, ok := field.Type().Underlying().(*types.Signature)
	if !ok || field.Pkg() == nil {
		return transfer.Target{}, false
	}
	sink := lineSink(field.Name(), sig)
	if sink == nil {
		return transfer.Target{}, false
	}
	owner := p.owner(field)
	row := &model.Row{Name: owner + "." + field.Name(), What: model.AboutFunc, Sinks: []model.Sink{*sink}, FillFrom: model.None()}
	return transfer.Target{Name: "(" + field.Pkg().Path() + "." + owner + ")." + field.Name(), Short: row.Name, Row: row, Sig: sig}, true
}

// lineSink is what a function that writes a line is as a sink: it is named after a level,
// with any number of values of any type at the end, and with nothing to say for it. What it
// shows are texts, errors and the values at the end. It is nil for another function.
func lineSink(name string, sig *types.Signature) *model.Sink {
	if !sig.Variadic() || sig.Results().Len() > 0 {
		return nil
	}
	last := sig.Params().Len() - 1
	if !isAny(sig.Params().At(last).Type().(*types.Slice).Elem()) {
		return nil
	}
	suffix, ok := afterLevel(name)
	if !ok {
		return nil
	}
	encoder := "slog"
	switch suffix {
	case "f":
		encoder = "printf"
	case "", "ln":
		if last == 0 {
			encoder = "print"
		}
	}
	sink := model.Sink{Kind: flow.LogLine, Encoder: encoder, Query: -1}
	for i := range last {
		if t := sig.Params().At(i).Type(); isString(t) || types.Identical(t, errorType) {
			sink.Ports = append(sink.Ports, model.Arg(i))
		}
	}
	sink.Ports = append(sink.Ports, variadic(last))
	return &sink
}

// withRow is the row of a method of a logger that returns such a logger: it puts on
// its lines the texts, errors and other values that it gets. A context is none of
// these.
func withRow(m *types.Func, recv types.Type) *model.Row {
	sig := m.Signature()
	if sig.Results().Len() != 1 || !types.Identical(sig.Results().At(0).Type(), recv) || !writesLines(recv) {
		return nil
	}
	row := &model.Row{Name: model.FuncName(m), What: model.AboutFunc, FillFrom: model.None()}
	result := model.Arg(model.Result)
	row.Moves = append(row.Moves, model.Move{From: model.Arg(model.Recv), To: result})
	for i := range sig.Params().Len() {
		for _, from := range shownOf(sig, i) {
			row.Moves = append(row.Moves, model.Move{From: from, To: result, Encoder: "slog"})
		}
	}
	return row
}

// shownOf is what of parameter i a logger shows.
func shownOf(sig *types.Signature, i int) []model.Port {
	t := sig.Params().At(i).Type()
	if sig.Variadic() && i == sig.Params().Len()-1 {
		return []model.Port{variadic(i)}
	}
	if _, ok := t.Underlying().(*types.Map); ok {
		keys, elems := model.Arg(i), model.Arg(i)
		keys.Key, elems.Elem = true, true
		return []model.Port{keys, elems}
	}
	if isString(t) || isAny(t) || types.Identical(t, errorType) {
		return []model.Port{model.Arg(i)}
	}
	return nil
}

// writesLines reports whether an interface has a method that writes a line.
func writesLines(t types.Type) bool {
	iface, ok := t.Underlying().(*types.Interface)
	return ok && slices.ContainsFunc(slices.Collect(iface.Methods()), func(m *types.Func) bool { return lineRow(m) != nil })
}

func variadic(i int) model.Port {
	p := model.Arg(i)
	p.Variadic = true
	return p
}

var errorType = types.Universe.Lookup("error").Type()

func isString(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

func isAny(t types.Type) bool {
	iface, ok := t.Underlying().(*types.Interface)
	return ok && iface.NumMethods() == 0
}

// afterLevel is what follows the level in the name of a logger's method.
func afterLevel(name string) (suffix string, ok bool) {
	for _, level := range levels {
		rest, found := strings.CutPrefix(name, level)
		if !found {
			continue
		}
		switch rest {
		case "", "f", "ln", "w", "Context", "Ctx", "S", "Contextf":
			return strings.TrimPrefix(rest, "Context"), true
		}
	}
	return "", false
}

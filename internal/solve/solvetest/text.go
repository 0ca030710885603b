package solvetest

import (
	"fmt"
	"go/types"
	"strings"

	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/solve"
	"github.com/piivet/piivet/internal/summary"
)

// Summary is what importers learn of a function: a line for each thing that it
// does, or "" for one that does no more than its types say. The name is that
// of models: "Logger.Print".
func (p *Package) Summary(name string) string {
	for _, e := range p.Exports.Funcs {
		if model.FuncName(e.Func) == name && e.Summary != nil {
			return p.decoded(e)
		}
	}
	return ""
}

func (p *Package) decoded(e solve.FuncExport) string {
	b, err := summary.Unpack(packed(e.Summary, nil), func(name string) types.Type {
		tn, _ := p.pkg.Scope().Lookup(name[strings.LastIndexAny(name, "*.")+1:]).(*types.TypeName)
		if tn == nil {
			return nil
		}
		return tn.Type()
	})
	if err != nil {
		return err.Error()
	}
	s, err := b.Summary("summary")
	if err != nil {
		return err.Error()
	}
	return Text(s)
}

// Text is a summary as tests and people read it.
func Text(s *summary.Summary) string {
	var b strings.Builder
	for i, r := range s.Results {
		fmt.Fprintf(&b, "result %d: %v\n", i, r)
	}
	for _, w := range s.Writes {
		fmt.Fprintf(&b, "write in%d%v: %v\n", w.In, w.Path, w.Node)
	}
	for _, u := range s.Pushes {
		fmt.Fprintf(&b, "push in%d%v: %v by %s\n", u.In, u.Path, u.Node, u.Func)
	}
	for _, u := range s.Sinks {
		fmt.Fprintf(&b, "sink %v: %s %s%s\n", u.Label, u.Sink.Kind, u.Sink.Func, guards(u.Guards))
	}
	for _, c := range s.Calls {
		fmt.Fprintf(&b, "call in%d%v.%s%v gives in%d (%d)\n", c.In, c.Path, c.Method, c.Args, c.Base, len(c.Results))
	}
	for _, g := range s.Globals {
		fmt.Fprintf(&b, "global %s.%s: %v\n", g.Package, g.Name, g.Node)
	}
	if s.Guard != "" {
		fmt.Fprintf(&b, "answers %s\n", s.Guard)
	}
	return b.String()
}

func guards(gs []string) string {
	if len(gs) == 0 {
		return ""
	}
	return " if " + strings.Join(gs, ", ")
}

// FlowsIn is a line for each flow that is found in a function, named as in
// models, or in a function literal of it: what goes where, and what was done
// to it.
func (p *Package) FlowsIn(name string) string {
	var b strings.Builder
	for _, fl := range p.Flows() {
		in, _, _ := strings.Cut(fl.Func, "$")
		if strings.NewReplacer(p.pkg.Path()+".", "", "(", "", "*", "", ")", "").Replace(in) != name {
			continue
		}
		fmt.Fprintf(&b, "%s to %s %s", fl.Source.Name, fl.Sink.Kind, fl.Sink.Func)
		if fl.Through != "" && fl.Through != fl.Sink.Func {
			b.WriteString(" through " + fl.Through)
		}
		if fl.Protection != 0 {
			b.WriteString(", " + fl.Protection.String())
		}
		if fl.Approximate != "" {
			b.WriteString(", approximate: " + fl.Approximate)
		}
		b.WriteString(guards(fl.Guards) + "\n")
	}
	return b.String()
}

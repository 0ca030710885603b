package usage

import (
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/entity"
	"github.com/piivet/piivet/internal/flow"
)

// Program answers what only all packages together can tell. It implements what
// package policy asks of a program.
type Program struct {
	ops    []Op
	tables map[string]Table
	fields []Field
	flows  []flow.Flow // those of dead functions are left out
	// callers has for each function those that call it; methods of interfaces
	// count as all methods of that name.
	callers map[string][]string
}

// NewProgram puts together what packages do, and all flows of the program. The
// same package may come several times.
func NewProgram(packages []*Package, flows []flow.Flow) *Program {
	p := &Program{tables: map[string]Table{}, callers: map[string][]string{}}
	dead := map[string]bool{}
	fields := map[string]Field{}
	var hands []Hand
	for _, pkg := range packages {
		for _, fn := range pkg.Dead {
			dead[fn] = true
		}
		for _, t := range pkg.Tables {
			p.tables[t.Type] = t
		}
		for _, f := range pkg.Fields {
			fields[f.Name] = merged(fields[f.Name], f)
		}
		for _, call := range pkg.Calls {
			to := target(call.To, call.Abstract)
			p.callers[to] = append(p.callers[to], call.From)
		}
		p.ops = append(p.ops, pkg.Ops...)
		hands = append(hands, pkg.Hands...)
	}
	p.flows = slices.DeleteFunc(slices.Clone(flows), func(f flow.Flow) bool { return dead[enclosing(f.Func)] })
	p.answer(hands)
	for _, f := range fields {
		p.fields = append(p.fields, f)
	}
	slices.SortFunc(p.fields, func(a, b Field) int { return strings.Compare(a.Name, b.Name) })
	return p
}

func merged(a, b Field) Field {
	if a.Declared || a.Name == "" {
		a, b = b, a
	}
	if b.Name == "" {
		return a
	}
	if b.Declared {
		a.Pos = b.Pos
	}
	a.Entries = append(slices.Clip(a.Entries), b.Entries...)
	slices.SortFunc(a.Entries, compareEntries)
	a.Entries = slices.Compact(a.Entries)
	a.Declared, a.Written, a.Read = a.Declared || b.Declared, a.Written || b.Written, a.Read || b.Read
	return a
}

// target is what calls of a function are listed under: of a method of an
// interface its name alone.
func target(fn string, abstract bool) string {
	if abstract {
		return method(fn)
	}
	return fn
}

// method is the name of a method with a dot in front; empty for a function.
func method(fn string) string {
	if i := strings.LastIndex(fn, ")."); i >= 0 {
		return fn[i+1:]
	}
	return ""
}

// answer has those who call functions that ask for an entity tell it, and their
// callers in turn. What nobody tells stays an operation on something unknown.
func (p *Program) answer(hands []Hand) {
	byTarget := map[string][]Hand{}
	for _, h := range hands {
		to := target(h.Func, h.Abstract)
		byTarget[to] = append(byTarget[to], h)
	}
	seen := map[Op]bool{}
	var known []Op
	for i := 0; i < len(p.ops); i++ {
		op, answered := p.ops[i], false
		if !op.Asks {
			known = append(known, op)
			continue
		}
		for _, h := range slices.Concat(byTarget[op.Func], byTarget[method(op.Func)]) {
			if h.Input != op.Input {
				continue
			}
			told := op
			told.Func, told.Asks, told.Input = h.From, h.Asks, h.FromInput
			told.Entity = entity.Name{Text: h.Text, Type: h.Type}.Plain(op.Kind)
			if told.Entity == "" && !told.Asks {
				continue
			}
			answered = true
			if !seen[told] {
				seen[told] = true
				p.ops = append(p.ops, told)
			}
		}
		if !answered {
			known = append(known, op)
		}
	}
	p.ops = known
}

// Erasable reports whether reachable code erases what the flow stores.
func (p *Program) Erasable(f *flow.Flow) bool { return len(p.Erases(f)) > 0 }

// Exportable reports whether reachable code reads back what the flow stores and
// answers the person with it.
func (p *Program) Exportable(f *flow.Flow) bool { return len(p.Exports(f)) > 0 }

// Answer is an operation that an answer rests on.
type Answer struct {
	Op
	// Approximate says why it may not be the one, or is empty.
	Approximate string
}

// Erases are the operations that erase what the flow stores; none when there is
// part of it that nothing erases.
func (p *Program) Erases(f *flow.Flow) []Answer { return p.all(f, Erase, nil) }

// all are the operations of a verb on each of the entities that the flow is
// written to, without those that drop drops.
func (p *Program) all(f *flow.Flow, verb Verb, drop func(Answer) bool) []Answer {
	entities := entity.Split(f.Sink.Entity)
	if len(entities) == 0 {
		entities = []string{""}
	}
	var all []Answer
	for _, e := range entities {
		found := p.on(e, f, verb)
		if drop != nil {
			found = slices.DeleteFunc(found, drop)
		}
		if len(found) == 0 {
			return nil
		}
		all = append(all, found...)
	}
	return all
}

// on are the operations of a verb on one entity, those that are exact if there
// are any.
func (p *Program) on(e string, f *flow.Flow, verb Verb) []Answer {
	var exact, rough []Answer
	for _, op := range p.ops {
		if op.Verb != verb || op.Kind != f.Sink.Kind || op.Column != "" && !namesColumn(f.Source.Name, op.Column) {
			continue
		}
		switch same, why := p.same(e, op); {
		case same && why == "":
			exact = append(exact, Answer{op, ""})
		case same:
			rough = append(rough, Answer{op, why})
		}
	}
	if len(exact) > 0 {
		return exact
	}
	return rough
}

// same reports whether an operation is on an entity; why says why it may not be.
func (p *Program) same(e string, op Op) (same bool, why string) {
	switch {
	case e == "" && op.Entity == "":
		return true, "what is stored and what is erased or read are not known by name"
	case e == "" || op.Entity == "":
		return false, ""
	case op.Soft && p.marked(op.Entity, e):
		return false, ""
	case e == op.Entity:
		return true, ""
	case op.Kind == flow.StoreSQL:
		return p.sameTable(e, op.Entity), ""
	case op.Kind == flow.StoreFile || op.Kind == flow.StoreObject:
		return within(e, op.Entity)
	}
	return false, ""
}

// within reports whether a file or object lies in a directory that an operation
// is on.
func within(e, dir string) (in bool, why string) {
	if strings.HasPrefix(e, dir+"/") {
		return true, ""
	}
	if prefix, any := strings.CutSuffix(dir, "/*"); any && strings.HasPrefix(e, prefix+"/") {
		return true, "which of the names under " + prefix + " is not known"
	}
	return false, ""
}

// marked reports whether one of the entities is a type whose rows have a mark of
// deletion.
func (p *Program) marked(entities ...string) bool {
	return slices.ContainsFunc(entities, func(e string) bool { return p.tables[e].Marked })
}

// sameTable reports whether two entities of a database are the same table. A
// type that does not say its table has one that is called like it.
func (p *Program) sameTable(a, b string) bool {
	a, aSays := p.table(a)
	b, bSays := p.table(b)
	return a == b || (!aSays || !bSays) && stem(a) == stem(b)
}

// table is the table of an entity; says is false where that is derived from the
// name of a type.
func (p *Program) table(e string) (table string, says bool) {
	switch t := p.tables[e]; {
	case t.Name != "":
		return t.Name, true
	case entity.IsType(e):
		return snake(e[strings.LastIndexByte(e, '.')+1:]), false
	}
	return e, true
}

// Unread are the tagged fields that are written or stored and that no reachable
// code reads, sorted by name.
func (p *Program) Unread() []Field {
	stored, used := map[string]bool{}, map[string]bool{}
	for i := range p.flows {
		if f := &p.flows[i]; isStore(f.Sink.Kind) {
			stored[f.Source.Full] = true
		} else {
			used[f.Source.Full] = true
		}
	}
	var unread []Field
	for _, f := range p.fields {
		if f.Declared && !f.Read && !used[f.Name] && (f.Written || stored[f.Name]) {
			unread = append(unread, f)
		}
	}
	return unread
}

// Fields are the tagged fields of the program, sorted by name.
func (p *Program) Fields() []Field { return slices.Clone(p.fields) }

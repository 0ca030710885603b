package expose

import (
	"go/constant"
	"go/types"
	"slices"
	"strings"
	"text/template/parse"

	"github.com/piivet/piivet/internal/bounds"
)

// Indexed is implemented by values that tell their elements apart by constant
// keys.
type Indexed interface {
	// Index is the element with that key, a text or a whole number, of a map,
	// slice or array of type t.
	Index(t types.Type, key constant.Value) Value
}

// Part is an argument of a function that a template calls: a value as a view
// shows it, or the value itself when the view has no encoder.
type Part struct {
	Value Value
	Type  types.Type
	View  View
}

// Caller is implemented by values that know the functions of a program.
type Caller interface {
	// CallFunc is the first result of the function with that name, of type t.
	// Each argument is one of several values. ok is false when nothing is known
	// of the function.
	CallFunc(name string, args [][]Part) (v Value, t types.Type, ok bool)
}

// visit executes the template with the item. What a function shows that is not
// known is not known either: its arguments count as shown.
func (p *program) visit(w *walk, it item) {
	x := &execution{walk: w, tmpl: p, data: it.v}
	it.view = View{Encoder: p.family}
	if len(p.path) > 0 {
		it = p.placed(it)
		show := w.show // the engine knows nothing of containers that stand for data
		w.show = func(v Value, t types.Type, rest View) {
			v, t = unwrapped(v, t)
			show(v, t, rest)
		}
	}
	it.at = &spot{}
	x.list(p.main.Root, newScope(values{it}))
}

// execution is one walk over a template.
type execution struct {
	*walk
	tmpl *program
	data Value
	// script says that the text before the next action opened a script, quoted
	// that it opened a quote in it.
	script, quoted bool
	// frames are the templates that call each other, calls how many were called.
	frames []frame
	calls  int
}

// frame is a template that is being executed.
type frame struct {
	name string
	dot  values
}

// values are what a pipeline may yield, each with the view by which it is
// written.
type values []item

// scope is what a node of a template sees: its dot, the variables that are
// declared in its block, and the blocks around it.
type scope struct {
	dot   values
	vars  map[string]values
	outer *scope
}

func newScope(dot values) *scope {
	return &scope{dot: dot, vars: map[string]values{"$": dot}}
}

// block is the scope inside a block with that dot.
func (s *scope) block(dot values) *scope {
	return &scope{dot: dot, vars: map[string]values{}, outer: s}
}

// variable is what the variable may hold.
func (s *scope) variable(name string) values {
	for ; s != nil; s = s.outer {
		if v, ok := s.vars[name]; ok {
			return v
		}
	}
	return nil
}

// set declares variables, or adds to what they may hold.
func (s *scope) set(pipe *parse.PipeNode, v values) {
	for _, decl := range pipe.Decl {
		name := decl.Ident[0]
		if !pipe.IsAssign {
			s.vars[name] = v
			continue
		}
		for at := s; at != nil; at = at.outer {
			if old, ok := at.vars[name]; ok {
				at.vars[name] = append(old[:len(old):len(old)], v...)
				break
			}
		}
	}
}

func (x *execution) list(list *parse.ListNode, s *scope) {
	if list == nil {
		return
	}
	for _, n := range list.Nodes {
		x.node(n, s)
	}
}

func (x *execution) node(n parse.Node, s *scope) {
	switch n := n.(type) {
	case *parse.TextNode:
		x.text(string(n.Text))
	case *parse.ActionNode:
		if out := x.pipe(n.Pipe, s); len(n.Pipe.Decl) == 0 {
			x.write(out)
		}
	case *parse.IfNode:
		inner := s.block(s.dot)
		x.pipe(n.Pipe, inner)
		x.list(n.List, inner)
		x.list(n.ElseList, inner)
	case *parse.WithNode:
		inner := s.block(s.dot)
		x.list(n.ElseList, inner)
		inner.dot = x.pipe(n.Pipe, inner)
		x.list(n.List, inner)
	case *parse.RangeNode:
		x.each(n, s)
	case *parse.TemplateNode:
		x.call(n, s)
	}
}

// text notes where the text leaves an HTML template: in a script, values are
// written by other rules.
func (x *execution) text(text string) {
	lower := strings.ToLower(text)
	opened, closed := strings.LastIndex(lower, "<script"), strings.LastIndex(lower, "</script")
	if opened >= 0 || closed >= 0 {
		x.script = opened > closed
	}
	trimmed := strings.TrimRight(text, " \t\r\n")
	x.quoted = trimmed != "" && strings.IndexByte("\"'`", trimmed[len(trimmed)-1]) >= 0
}

// write queues what an action writes.
func (x *execution) write(out values) {
	for _, it := range out {
		if x.script && !x.quoted && it.view.Encoder == "template-html" {
			it.view.Encoder = "template-script"
		}
		x.push(it)
	}
}

// each walks the body of a range.
func (x *execution) each(n *parse.RangeNode, s *scope) {
	inner := s.block(s.dot)
	keys, elems := x.elements(x.pipe(n.Pipe, inner))
	x.list(n.ElseList, inner)
	inner.dot = elems
	switch decl := n.Pipe.Decl; len(decl) {
	case 1:
		inner.vars[decl[0].Ident[0]] = elems
	case 2:
		inner.vars[decl[0].Ident[0]], inner.vars[decl[1].Ident[0]] = keys, elems
	}
	x.list(n.List, inner)
}

// call walks a template that another one names.
func (x *execution) call(n *parse.TemplateNode, s *scope) {
	tree := x.tmpl.trees[n.Name]
	if tree == nil {
		return
	}
	var dot values
	if n.Pipe != nil {
		dot = x.pipe(n.Pipe, s)
	}
	switch {
	case x.recurs(n.Name, dot):
		return
	case len(x.frames) >= bounds.TypeDepth.Limit || x.calls >= maxCalls:
		for _, it := range dot {
			x.whole(it)
		}
		return
	}
	x.calls++
	x.frames = append(x.frames, frame{n.Name, dot})
	x.list(tree.Root, newScope(dot))
	x.frames = x.frames[:len(x.frames)-1]
}

// maxCalls is how many calls of templates are followed in one execution.
const maxCalls = 200

// recurs reports whether the template is inside itself for the second time,
// with data of types that it had before: their fields carry the same tags at
// each turn.
func (x *execution) recurs(name string, dot values) bool {
	turns := 0
	seen := map[types.Type]bool{}
	for _, f := range x.frames {
		if f.name == name {
			turns++
			for _, it := range f.dot {
				seen[it.t] = true
			}
		}
	}
	return turns >= 2 && !slices.ContainsFunc(dot, func(it item) bool { return !seen[it.t] })
}

// pipe is what the last command of a pipeline yields.
func (x *execution) pipe(pipe *parse.PipeNode, s *scope) values {
	var out values
	for i, cmd := range pipe.Cmds {
		out = x.command(cmd, s, out, i > 0)
	}
	s.set(pipe, out)
	return out
}

// command evaluates one command; final is what the one before it yielded.
func (x *execution) command(cmd *parse.CommandNode, s *scope, final values, piped bool) values {
	args := make([]values, 0, len(cmd.Args))
	for _, arg := range cmd.Args[1:] {
		args = append(args, x.arg(arg, s))
	}
	if piped {
		args = append(args, final)
	}
	if fn, ok := cmd.Args[0].(*parse.IdentifierNode); ok {
		return x.function(fn.Ident, cmd.Args[1:], args)
	}
	out := x.arg(cmd.Args[0], s)
	for _, arg := range args { // of a method: its result may hold them
		out = append(out, by(arg, View{Encoder: "all"})...)
	}
	return out
}

// arg evaluates one operand.
func (x *execution) arg(n parse.Node, s *scope) values {
	switch n := n.(type) {
	case *parse.DotNode:
		return s.dot
	case *parse.FieldNode:
		return x.follow(s.dot, n.Ident)
	case *parse.VariableNode:
		return x.follow(s.variable(n.Ident[0]), n.Ident[1:])
	case *parse.ChainNode:
		return x.follow(x.arg(n.Node, s), n.Field)
	case *parse.PipeNode:
		return x.pipe(n, s)
	case *parse.IdentifierNode:
		return x.function(n.Ident, nil, nil)
	}
	return nil
}

// function is what a function makes of its arguments. Those that compare and
// count yield nothing of them.
func (x *execution) function(name string, nodes []parse.Node, args []values) values {
	if fn, ok := x.tmpl.funcs[name]; ok {
		return x.apply(fn, args)
	}
	switch name {
	case "len", "eq", "ne", "lt", "le", "gt", "ge", "not":
		return nil
	case "and", "or", "html", "js", "urlquery":
		return joined(args)
	case "slice":
		return joined(args[:min(1, len(args))])
	case "index":
		return x.index(nodes, args)
	case "print", "println":
		return by(joined(args), View{Encoder: "print"})
	case "printf":
		return printf(nodes, args)
	}
	return by(joined(args), View{Encoder: "all"})
}

// apply calls a function of the program.
func (x *execution) apply(fn string, args []values) values {
	parts := make([][]Part, len(args))
	for i, arg := range args {
		for _, it := range arg {
			if it.view.Encoder == x.tmpl.family {
				it.view = View{}
			}
			v, t := unwrapped(it.v, it.t)
			if v != it.v {
				it.view = View{Encoder: "all"}
			}
			parts[i] = append(parts[i], Part{v, t, it.view})
		}
	}
	if caller, ok := x.data.(Caller); ok && fn != "" {
		if v, t, ok := caller.CallFunc(fn, parts); ok {
			return appendKnown(nil, item{view: View{Encoder: x.tmpl.family}, t: t, v: v})
		}
	}
	return by(joined(args), View{Encoder: "all"})
}

func joined(args []values) values {
	var out values
	for _, arg := range args {
		out = append(out, arg...)
	}
	return out
}

// by is the values as another encoder writes them.
func by(vs values, view View) values {
	out := make(values, len(vs))
	for i, it := range vs {
		it.view = view
		out[i] = it
	}
	return out
}

// printf shows its operands as the format says, if that is a constant.
func printf(nodes []parse.Node, args []values) values {
	if len(args) == 0 {
		return nil
	}
	operands := args[1:]
	views := UnknownFormat(len(operands))
	out := by(args[0], View{Encoder: "text"})
	if len(nodes) > 0 {
		if format, ok := nodes[0].(*parse.StringNode); ok {
			views = Operands(format.Text, len(operands))
		}
	}
	for i, operand := range operands {
		for _, view := range views[i] {
			out = append(out, by(operand, view)...)
		}
	}
	return out
}

// index takes one step for each index.
func (x *execution) index(nodes []parse.Node, args []values) values {
	if len(args) == 0 {
		return nil
	}
	out := args[0]
	for i := range args[1:] {
		var key constant.Value
		if i+1 < len(nodes) {
			switch n := nodes[i+1].(type) {
			case *parse.StringNode:
				key = constant.MakeString(n.Text)
			case *parse.NumberNode:
				if n.IsInt {
					key = constant.MakeInt64(n.Int64)
				}
			}
		}
		out = x.elem(out, key)
	}
	return out
}

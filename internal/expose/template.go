package expose

import (
	"slices"
	"strconv"
	"strings"
	"text/template/parse"

	"github.com/piivet/piivet/internal/bounds"
)

// Template is what is known of a set of templates that call each other by
// name. It is plain data, as a [View] is. The zero Template is an empty set.
type Template struct {
	// Text defines each template of the set, in the order of their names. Of
	// what is written as it stands, only that is kept which decides how values
	// are written.
	Text string
	// Funcs are the functions that the templates can call beside those built
	// in, as "name=function" with a space between; no function where it is not
	// known.
	Funcs string
	// Left and Right are the delimiters of the next text; empty for the usual
	// ones.
	Left, Right string
	// Unknown says that there may be any text in it.
	Unknown bool
}

// AnyTemplate is the set of which nothing is known.
var AnyTemplate = Template{Unknown: true}

// Define is the set after text was parsed as the template with that name. What
// cannot be parsed makes the set unknown. Functions need not be known.
func (t Template) Define(name, text string) Template {
	trees, ok := t.trees()
	tree := parse.New(name)
	tree.Mode = parse.SkipFuncCheck
	added := map[string]*parse.Tree{}
	if _, err := tree.Parse(text, t.Left, t.Right, added); err != nil || !ok {
		return AnyTemplate
	}
	for name, tree := range added {
		if old := trees[name]; old == nil || !parse.IsEmptyTree(tree.Root) {
			trees[name] = tree
		}
	}
	t.Text = defined(trees, nil)
	if len(t.Text) > bounds.TemplateSize.Limit {
		return AnyTemplate
	}
	return t
}

// WithFuncs is the set with functions by the names under which templates call
// them; a function that is not known has no name of its own.
func (t Template) WithFuncs(funcs map[string]string) Template {
	all := t.funcs()
	for name, fn := range funcs {
		if strings.ContainsAny(fn, " =\n") {
			fn = ""
		}
		all[name] = fn
	}
	var pairs []string
	for name, fn := range all {
		if !strings.ContainsAny(name, " =\n") {
			pairs = append(pairs, name+"="+fn)
		}
	}
	slices.Sort(pairs)
	t.Funcs = strings.Join(pairs, " ")
	return t
}

func (t Template) funcs() map[string]string {
	all := map[string]string{}
	for _, pair := range strings.Fields(t.Funcs) {
		name, fn, _ := strings.Cut(pair, "=")
		all[name] = fn
	}
	return all
}

// trees are the templates of the set; ok is false when they are not known.
func (t Template) trees() (trees map[string]*parse.Tree, ok bool) {
	trees = map[string]*parse.Tree{}
	tree := parse.New(mainName)
	tree.Mode = parse.SkipFuncCheck
	_, err := tree.Parse(t.Text, "", "", trees)
	delete(trees, mainName)
	return trees, err == nil && !t.Unknown
}

// mainName is the name of a text around definitions. Nobody can write it.
const mainName = "\x00"

// View is how a template of the set, executed by an encoder of the family
// "template" or "template-html", shows its data. Without a name it is any
// template of the set. Everything is shown when the set is not known.
func (t Template) View(family, name string, named bool) View {
	trees, ok := t.trees()
	if !ok {
		return View{}
	}
	roots := []string{name}
	if !named {
		roots = sortedNames(trees)
	}
	var main strings.Builder
	for _, root := range roots {
		if trees[root] != nil { // else there is an error and no output
			main.WriteString("{{template " + strconv.Quote(root) + " .}}")
		}
	}
	funcs := Template{}
	reached := reach(trees, roots)
	funcs = funcs.WithFuncs(called(t.funcs(), trees, reached))
	return View{Encoder: family + " " + funcs.Funcs + "\n" + main.String() + defined(trees, reached) + "\n"}
}

// TemplateView is [Template.View], worked out once.
func (c *Cache) TemplateView(t Template, family, name string, named bool) View {
	key := viewKey{t, family, name, named}
	view, ok := c.views[key]
	if !ok {
		view = t.View(family, name, named)
		if c.views == nil {
			c.views = map[viewKey]View{}
		}
		c.views[key] = view
	}
	return view
}

type viewKey struct {
	set          Template
	family, name string
	named        bool
}

// NamedView is how the template of a set with the name shows its data.
type NamedView struct {
	Name string
	View View
}

// Named are the views of the templates of the set that show anything, in the order of
// their names; none where they are not known, or are more, or larger altogether, than are
// told apart.
func (t Template) Named(family string) []NamedView {
	trees, ok := t.trees()
	if !ok || len(trees) > bounds.Choices.Limit {
		return nil
	}
	var all []NamedView
	size := 0
	for _, name := range sortedNames(trees) {
		if !slices.ContainsFunc(trees[name].Root.Nodes, isAction) {
			continue
		}
		view := t.View(family, name, true)
		if size += len(view.Encoder); size > bounds.TemplateSize.Limit {
			return nil
		}
		all = append(all, NamedView{name, view})
	}
	return all
}

func isAction(n parse.Node) bool { return n.Type() != parse.NodeText }

// NamedTemplates is [Template.Named], worked out once.
func (c *Cache) NamedTemplates(t Template, family string) []NamedView {
	key := viewKey{set: t, family: family}
	all, ok := c.named[key]
	if !ok {
		all = t.Named(family)
		if c.named == nil {
			c.named = map[viewKey][]NamedView{}
		}
		c.named[key] = all
	}
	return all
}

func sortedNames(trees map[string]*parse.Tree) []string {
	names := make([]string, 0, len(trees))
	for name := range trees {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// defined is a text that defines the trees: those that are given, or all.
func defined(trees map[string]*parse.Tree, only map[string]bool) string {
	var b strings.Builder
	for _, name := range sortedNames(trees) {
		if only == nil || only[name] {
			visitNodes(trees[name].Root, shorten)
			b.WriteString("{{define " + strconv.Quote(name) + "}}" + trees[name].Root.String() + "{{end}}")
		}
	}
	return b.String()
}

// reach are the templates that the roots call, themselves included.
func reach(trees map[string]*parse.Tree, roots []string) map[string]bool {
	reached := map[string]bool{}
	for len(roots) > 0 {
		name := roots[0]
		roots = roots[1:]
		if reached[name] || trees[name] == nil {
			continue
		}
		reached[name] = true
		visitNodes(trees[name].Root, func(n parse.Node) {
			if call, ok := n.(*parse.TemplateNode); ok {
				roots = append(roots, call.Name)
			}
		})
	}
	return reached
}

// called are the functions whose names stand in the templates.
func called(funcs map[string]string, trees map[string]*parse.Tree, in map[string]bool) map[string]string {
	out := map[string]string{}
	for name := range in {
		text := trees[name].Root.String()
		for fn, full := range funcs {
			if strings.Contains(text, fn) {
				out[fn] = full
			}
		}
	}
	return out
}

// visitNodes calls visit for each statement of a template.
func visitNodes(list *parse.ListNode, visit func(parse.Node)) {
	if list == nil {
		return
	}
	for _, n := range list.Nodes {
		visit(n)
		switch n := n.(type) {
		case *parse.IfNode:
			visitNodes(n.List, visit)
			visitNodes(n.ElseList, visit)
		case *parse.WithNode:
			visitNodes(n.List, visit)
			visitNodes(n.ElseList, visit)
		case *parse.RangeNode:
			visitNodes(n.List, visit)
			visitNodes(n.ElseList, visit)
		}
	}
}

// shorten leaves of what stands between actions what decides how the next one
// writes its value: whether a script was opened or closed, and the quote that
// it ends with.
func shorten(n parse.Node) {
	text, ok := n.(*parse.TextNode)
	if !ok {
		return
	}
	lower := strings.ToLower(string(text.Text))
	opened, closed := strings.LastIndex(lower, "<script"), strings.LastIndex(lower, "</script")
	end := "."
	if trimmed := strings.TrimSpace(lower); trimmed != "" && strings.IndexByte("\"'`", trimmed[len(trimmed)-1]) >= 0 {
		end = trimmed[len(trimmed)-1:]
	}
	switch {
	case opened > closed:
		end = "<script" + end
	case closed > opened:
		end = "</script" + end
	}
	text.Text = []byte(end)
}

// program is a template as a view has it, ready to run.
type program struct {
	// name is what the encoder's name starts with: all but the path.
	name   string
	path   []string
	family string
	funcs  map[string]string
	trees  map[string]*parse.Tree
	main   *parse.Tree
}

// isProgram reports whether an encoder's name is that of [Template.View].
func isProgram(encoder string) bool {
	return strings.HasPrefix(encoder, "template ") || strings.HasPrefix(encoder, "template-html ")
}

// program is the template that an encoder's name stands for; nil for a name
// that no view has.
func (c *Cache) program(encoder string) *program {
	if p, ok := c.programs[encoder]; ok {
		return p
	}
	p := newProgram(encoder)
	if c.programs == nil {
		c.programs = map[string]*program{}
	}
	c.programs[encoder] = p
	return p
}

func newProgram(encoder string) *program {
	end := strings.LastIndexByte(encoder, '\n') + 1
	head, text, _ := strings.Cut(encoder[:end], "\n")
	family, funcs, _ := strings.Cut(head, " ")
	p := &program{name: encoder[:end], path: strings.Fields(encoder[end:]), family: family, funcs: Template{Funcs: funcs}.funcs(), trees: map[string]*parse.Tree{}}
	p.main = parse.New(mainName)
	p.main.Mode = parse.SkipFuncCheck
	if _, err := p.main.Parse(text, "", "", p.trees); err != nil {
		return nil
	}
	return p
}

package summary

import (
	"cmp"
	"fmt"
	"go/types"
	"math/rand/v2"
	"slices"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
)

// chance makes values at random, the same ones for the same seed. Names are
// few, so that two values often speak of the same parts.
type chance struct {
	*rand.Rand
	parts []access.Step // what values have parts at
}

func newChance(seed uint64) chance {
	return chance{rand.New(rand.NewPCG(seed, 1)), randomSteps}
}

func (c chance) in(n int) bool { return c.IntN(n) == 0 }

func pick[T any](c chance, from []T) T { return from[c.IntN(len(from))] }

// some is a few of the items, in their order.
func some[T any](c chance, from []T, most int) []T {
	var out []T
	for _, it := range from {
		if len(out) < most && c.in(len(from)) {
			out = append(out, it)
		}
	}
	return out
}

var (
	randomSources = []*flow.Source{
		nil, nil,
		{
			Name: "User.Email", Full: "example.com/shop.User.Email", Word: `tagged pii:"email"`, Categories: []string{"contact.email"},
			Pos: flow.Pos{Package: "example.com/shop", File: "user.go", Line: 7, Column: 2},
		},
		{
			Name: "User.Notes", Full: "example.com/shop.User.Notes", Word: `tagged pii:"health,name"`, Categories: []string{"health", "name"},
			Region: "eu", Role: "processor", Subject: "child", Protected: flow.Masked,
		},
		{
			Name: "Vault.Data", Full: "example.com/shop.Vault.Data", Word: `tagged pii:"secret"`, Categories: []string{"credential.secret"},
			KeyNames: true,
		},
		{Full: "an http:// address", Fact: flow.InClear},
	}
	randomConditions = []*Condition{
		nil, nil, nil,
		condition(Is(1, yes)), condition(Is(1, no)), condition(Is(2, `"mail"`)), condition(IsNot(2, `"mail"`)), condition(IsNot(2, `"nick"`)),
		condition(Is(1, yes), Is(2, `"mail"`), Test{In: 3, Op: Below, Values: []Constant{"4"}}, Is(1, no).Of(access.Path("").Append(access.Field("raw")))),
	}
	randomViews = []expose.View{
		{}, {}, {},
		{Encoder: "json", Depth: 1},
		{Encoder: "print", Verb: 'v', Plus: true, Sharp: true, Hidden: true, Addressable: true},
	}
	randomSteps = []access.Step{
		access.Deref, access.Field("Email"), access.Field("Name"), access.Elem, access.Key,
		access.At("1"), access.At(`"a"`), access.Var("t0"), access.Var("t1"),
	}
	// wholeSteps tell no two elements apart.
	wholeSteps  = randomSteps[:5]
	randomTypes = []DynType{
		{"*example.com/shop.User", types.NewPointer(types.Typ[types.String])},
		{"example.com/shop.User", types.Typ[types.String]},
		{"example.com/shop.hidden", nil},
	}
	randomWriters = []model.Writer{
		{Protect: flow.Hashed},
		{Kind: flow.LogLine},
		{Kind: flow.StoreFile, Vendor: "acme", Purpose: "backup", Region: "eu"},
	}
	randomTemplates = []Template{
		{Set: expose.Template{Text: `{{define "page"}}{{.X}}{{end}}`, Funcs: "mask=example.com/shop.mask", Left: "<<", Right: ">>"}},
		{Name: "page"},
	}
	randomSink = flow.Sink{Kind: flow.ShareCRM, Func: "(*acme.Client).Track", Vendor: "acme", Purpose: "sales", Region: "us"}
)

func condition(tests ...Test) *Condition {
	var c *Condition
	for _, t := range tests {
		c, _ = c.And(t)
	}
	return c
}

// path names no registers: what leaves a function has none.
func (c chance) path(most int) access.Path {
	var p access.Path
	for range c.IntN(most + 1) {
		p = p.Append(pick(c, randomSteps[:7]))
	}
	return p
}

func (c chance) step() flow.Step {
	return flow.Step{
		Kind: flow.StepKind(1 + c.IntN(6)), Func: pick(c, []string{"audit.Record", "log/slog.Info", ""}), Detail: pick(c, []string{"", "receiver", "parameter subject"}),
		Pos: flow.Pos{Package: "example.com/shop", File: "shop.go", Line: 1 + c.IntN(500), Column: 1 + c.IntN(90)},
	}
}

func (c chance) steps() []flow.Step {
	var steps []flow.Step
	for range c.IntN(5) {
		steps = append(steps, c.step())
	}
	return steps
}

func (c chance) label() Label {
	l := Label{In: Input(c.IntN(4) - 1), Exact: c.in(2), Given: c.in(4), Src: pick(c, randomSources), Via: (*Trail)(nil).AddAll(c.steps())}
	switch {
	case l.In != None:
		l.Path = c.path(2)
	case l.Exact:
		l.Site = int32(c.IntN(3))
	}
	if !l.Exact {
		l.View = pick(c, randomViews)
	}
	l.Prot = pick(c, []flow.Protection{0, 0, flow.Masked, flow.Hashed | flow.Encrypted})
	l.Unless = pick(c, []Input{0, 0, 5})
	l.If = pick(c, randomConditions)
	l.Approx = pick(c, []string{"", "", "dep.Unseen"})
	return l
}

func (c chance) labels() Set {
	var set Set
	for range c.IntN(4) {
		l := c.label()
		set = append(set, &l)
	}
	return set.normal()
}

// node is a value that the analysis of a function may hold.
func (c chance) node(depth int) *Node {
	if c.in(6) {
		return nil
	}
	n, f := &Node{Labels: c.labels()}, Facets{}
	if depth > 0 {
		n.Kids = c.kids(depth)
	}
	if c.in(4) {
		n = n.With(access.Typed, Of(n.Labels.Map(func(l Label) (Label, bool) { return l.typed(), c.in(2) })))
	}
	if c.in(3) {
		f.Types = some(c, randomTypes, 2)
	}
	if c.in(3) {
		f.Writers = some(c, randomWriters, 2)
	}
	if c.in(4) {
		n.Refs = c.refs()
	}
	if c.in(4) && depth > 0 {
		f.Funcs = c.funcs(depth)
	}
	if c.in(3) {
		f.Templates = some(c, randomTemplates, 2)
		f.Consts = pick(c, [][]Constant{nil, {yes}, {no, yes}, {AnyConstant}})
	}
	return n.WithFacets(f)
}

func (c chance) kids(depth int) []Kid {
	var kids []Kid
	for _, s := range some(c, c.parts, 4) {
		kids = append(kids, Kid{s, c.node(depth - 1)})
	}
	slices.SortFunc(kids, func(a, b Kid) int { return cmp.Compare(a.Step, b.Step) })
	return kids
}

func (c chance) refs() []Ref {
	var refs []Ref
	for site := range int32(3) {
		if c.in(2) {
			refs = append(refs, Ref{Loc: Loc{Site: site + 1, In: None}, Path: c.path(1)})
		}
	}
	return refs
}

func (c chance) funcs(depth int) []*Func {
	var funcs []*Func
	for i := range 2 {
		if c.in(2) {
			funcs = append(funcs, &Func{Name: fmt.Sprintf("shop.f$%d", i), Bound: []*Node{c.node(depth - 1)}})
		}
	}
	return funcs
}

// exported is a value as a summary holds it: with nothing that only the
// function itself understands.
func (c chance) exported(depth int) *Node {
	return c.node(depth).portable(c)
}

func (n *Node) portable(c chance) *Node {
	if n == nil {
		return nil
	}
	out := *n
	out.Refs = nil
	out.Labels = n.Labels.Map(func(l Label) (Label, bool) {
		l.Site = 0
		return l, true
	})
	out.Kids = nil
	for _, k := range n.Kids {
		out.Kids = append(out.Kids, Kid{k.Step, k.Node.portable(c)})
	}
	facets := n.Facets()
	facets.Funcs = nil
	for _, fn := range n.Funcs() {
		g := &Func{Name: fn.Name, Told: c.in(2)}
		for _, b := range fn.Bound {
			g.Bound = append(g.Bound, b.portable(c))
		}
		if c.in(2) {
			g.Sum = &Summary{Results: []*Node{nil, Of(SetOf(InputLabel(1)))}, Guard: "consent(marketing)"}
		}
		facets.Funcs = append(facets.Funcs, g)
	}
	return out.WithFacets(facets)
}

// summary is what a function may do.
func (c chance) summary() *Summary {
	s := &Summary{Guard: pick(c, []string{"", "consent(marketing)", "!not-opted-out(ads)"})}
	for range c.IntN(3) {
		s.Results = append(s.Results, c.exported(3))
	}
	for range c.IntN(3) {
		s.Writes = append(s.Writes, Write{c.input(), c.path(3), c.exported(2)})
		s.Pushes = append(s.Pushes, Push{In: c.input(), Path: c.path(2), Node: c.exported(1), Func: "fmt.Fprintf", Via: c.steps(), Kept: c.in(2)})
	}
	for range c.IntN(4) {
		sink := randomSink
		label := c.label()
		label.Site = 0
		through := pick(c, []Through{{}, {Place{true, c.input(), c.path(2)}, Method{}}, {Place{true, c.input(), ""}, Method{"Handle", 1, c.path(1)}}})
		s.Sinks = append(s.Sinks, SinkUse{Label: label, Through: through, Terms: c.terms(), Sink: &sink, Guards: some(c, []string{"consent(ads)", "not-opted-out(marketing)"}, 2)})
	}
	for range c.IntN(3) {
		s.Calls = append(s.Calls, CallEffect{
			In: c.input(), Path: c.path(2), Method: pick(c, []string{"", "Write", "example.com/shop.write"}),
			Args: []*Node{c.exported(1), c.exported(2)}, Base: Input(2 + c.IntN(9)), Results: pick(c, []string{"", "t", "ot"}), Guessed: some(c, []string{"(shop.file).Write", "(shop.mail).Write"}, 2),
			Maybe: pick(c, []bool{false, true}), Caught: pick(c, []bool{false, true}), If: pick(c, randomConditions), Unless: pick(c, []Input{0, 5}), Known: some(c, []Argument{{0, "true", 0}, {1, "", 2}}, 2), First: some(c, []*Node{nil, c.exported(1)}, 2),
		})
		s.Globals = append(s.Globals, GlobalWrite{"example.com/shop", pick(c, []string{"Last", "Cache"}), c.exported(2)})
	}
	if c.in(2) {
		s.Reads = append(s.Reads, GlobalRead{Input(2 + c.IntN(9)), "example.com/shop", "last"})
	}
	return s
}

func (c chance) terms() *Terms {
	way := Set(nil)
	if c.in(2) {
		way = SetOf(Label{In: c.input(), Path: c.path(2)})
	}
	if c.in(3) {
		way = Union(way, Fact(flow.InClear, "an http:// address"))
	}
	return TermsOf(way, pick(c, []Set{nil, Fact(flow.Lasts, "720h0m0s")}), flow.RetentionKind(c.IntN(3)))
}

func (c chance) input() Input { return Input(c.IntN(4)) }

// copied is n again, with nothing shared, so that no shortcut for the same
// pointer hides what a law says.
func (n *Node) copied() *Node {
	if n == nil {
		return nil
	}
	out := *n
	out.Labels, out.Refs, out.Kids = slices.Clone(n.Labels), slices.Clone(n.Refs), nil
	facets := Facets{Types: slices.Clone(n.Types()), Writers: slices.Clone(n.Writers()), Templates: slices.Clone(n.Templates()), Consts: slices.Clone(n.Consts())}
	for _, k := range n.Kids {
		out.Kids = append(out.Kids, Kid{k.Step, k.Node.copied()})
	}
	for _, f := range n.Funcs() {
		g := *f
		g.Bound = nil
		for _, b := range f.Bound {
			g.Bound = append(g.Bound, b.copied())
		}
		facets.Funcs = append(facets.Funcs, &g)
	}
	return out.WithFacets(facets)
}

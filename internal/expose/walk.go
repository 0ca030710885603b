package expose

import (
	"go/types"

	"github.com/piivet/piivet/internal/bounds"
)

// Walk calls show for each part of v (of static type t) that the view shows.
// Outer parts come before inner ones, fields in the order of their
// declaration.
func Walk(view View, t types.Type, v Value, show Show) { new(Cache).Walk(view, t, v, show) }

// Cache keeps what was learnt about types, to be used for all walks over the
// types of one package and its imports. The zero Cache is ready; it is not
// safe for concurrent use.
type Cache struct {
	methods map[lookupKey]found
	fields  map[fieldsKey][]field
	refused map[refusedKey]bool

	programs map[string]*program
	views    map[viewKey]View
	named    map[viewKey][]NamedView
}

// Walk does what the function Walk does.
func (c *Cache) Walk(view View, t types.Type, v Value, show Show) {
	if v == nil || t == nil {
		return
	}
	w := &walk{Cache: c, show: show}
	w.push(item{view: view, t: t, v: v})
	w.run()
}

// run looks at the queued parts, and at the parts of these.
func (w *walk) run() {
	for n := 0; n < len(w.queue) && n < bounds.Parts.Limit; n++ {
		it := w.queue[n]
		w.queue[n] = item{}
		w.visit(it)
	}
}

// walk is one walk over one value: a queue of parts to look at.
type walk struct {
	*Cache
	show  Show
	queue []item
}

// item is a part of the value, and the view under which it stands.
type item struct {
	view  View
	t     types.Type
	v     Value
	level int
	above *trail
	at    *spot // in the data of a template; nil when that is not known
}

// trail lists the named types that lead to an item.
type trail struct {
	named   *types.Named
	encoder string
	level   int
	above   *trail
}

// push queues the part, unless nothing is known to be there.
func (w *walk) push(it item) {
	if it.v == nil {
		return
	}
	it.t = types.Unalias(it.t)
	w.queue = append(w.queue, it)
}

// part queues a part of the item.
func (w *walk) part(of item, view View, t types.Type, v Value) {
	of.view, of.t, of.v = view, t, v
	of.level++
	w.push(of)
}

// target queues what a pointer points to. Pointers do not count as nesting.
func (w *walk) target(of item, view View, p *types.Pointer) {
	of.view, of.t, of.v = view, p.Elem(), of.v.Elem(p)
	w.push(of)
}

// visit looks at one part.
func (w *walk) visit(it item) {
	if it.level > bounds.TypeDepth.Limit {
		w.whole(it)
		return
	}
	e := w.encoder(it.view.Encoder)
	if e == nil {
		w.whole(it)
		return
	}
	if u, ok := e.(union); ok {
		w.each(u, it)
		return
	}
	unseen, rest := it.v.Unseen(it.t)
	if unseen != nil {
		w.show(unseen, it.t, it.view)
	}
	if rest == nil {
		return
	}
	it.v = rest
	if isBox(e, it.t) {
		w.carried(e, it)
		w.open(it)
		w.inside(it)
		return
	}
	if w.enter(&it) {
		e.visit(w, it)
	}
}

// encoder is who has that name; nil for nobody.
func (c *Cache) encoder(name string) encoder {
	if !isProgram(name) {
		return encoders[name]
	}
	if p := c.program(name); p != nil {
		return p
	}
	return nil
}

// enter notes the item's named type on its trail. It reports false for a type
// that recurs: one value of it inside another is told apart, no more, since
// the tags that its fields carry are the same at each turn.
func (w *walk) enter(it *item) bool {
	named, ok := it.t.(*types.Named)
	if !ok {
		return true
	}
	turns := 0
	for above := it.above; above != nil; above = above.above {
		if above.encoder == it.view.Encoder && types.Identical(above.named, named) {
			if above.level == it.level { // the same value, looked at anew
				return true
			}
			turns++
		}
	}
	it.above = &trail{named, it.view.Encoder, it.level, it.above}
	return turns < 2
}

// whole shows everything that can be reached from the item.
func (w *walk) whole(it item) { w.show(it.v, it.t, View{}) }

// each queues the item under every encoder of the union.
func (w *walk) each(u union, it item) {
	for _, view := range u {
		w.under(it, view)
	}
}

// carried looks at the values that a context carries, if fmt prints one: it
// has a String method that shows them.
func (w *walk) carried(e encoder, it item) {
	if _, ok := e.(printing); !ok || it.view.Hidden || !isNamed(it.t, "context.Context") {
		return
	}
	any := types.Universe.Lookup("any").Type()
	w.part(it, View{Encoder: "context-value"}, any, it.v.Key(it.t))
	w.part(it, View{Encoder: "context-value"}, any, it.v.Elem(it.t))
}

// open looks into an interface, or what stands for one: at each type that may
// be in it, and hands the rest back when there may be others. A box in an
// interface is listed itself, not what it holds.
func (w *walk) open(it item) {
	it.view.Addressable = false
	concrete, complete := it.v.Dynamic()
	for _, t := range concrete {
		if isOpen(t) || types.Identical(t, it.t) {
			complete = false
			continue
		}
		next := it
		next.t, next.v = t, it.v.Held(t)
		w.push(next)
	}
	if !complete {
		w.show(it.v, it.t, it.view)
	}
}

// inside looks at the exported fields of a box that is a struct, as code writes them: the key
// and the value of an attribute.
func (w *walk) inside(it item) {
	st, ok := it.t.Underlying().(*types.Struct)
	if !ok {
		return
	}
	for i := range st.NumFields() {
		if f := st.Field(i); f.Exported() {
			w.part(it, it.view, f.Type(), it.v.Field(st, i))
		}
	}
}

// isOpen reports whether values of type t hold a value of another type.
func isOpen(t types.Type) bool {
	_, param := types.Unalias(t).(*types.TypeParam)
	return param || types.IsInterface(t)
}

// isBox reports whether the encoder sees in a value of type t the value that
// was put into it.
func isBox(e encoder, t types.Type) bool {
	if isOpen(t) {
		return true
	}
	f, ok := e.(front)
	return ok && f.boxes(t)
}

// kinds is what an encoder does with each kind of type that has no method it
// honours. Channels and functions are shown by no encoder.
type kinds interface {
	basic(w *walk, it item)
	pointer(w *walk, it item, p *types.Pointer)
	structure(w *walk, it item, st *types.Struct)
	list(w *walk, it item, elem types.Type)
	mapping(w *walk, it item, m *types.Map)
}

func (w *walk) byKind(k kinds, it item) {
	switch u := it.t.Underlying().(type) {
	case *types.Basic:
		if u.Kind() != types.UnsafePointer {
			k.basic(w, it)
		}
	case *types.Pointer:
		k.pointer(w, it, u)
	case *types.Struct:
		k.structure(w, it, u)
	case *types.Array:
		k.list(w, it, u.Elem())
	case *types.Slice:
		k.list(w, it, u.Elem())
	case *types.Map:
		k.mapping(w, it, u)
	}
}

// deeper is the view below the operand.
func (v View) deeper() View {
	v.Depth = 1
	v.Addressable = false
	return v
}

// isByte reports whether t is stored as a byte.
func isByte(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Kind() == types.Uint8
}

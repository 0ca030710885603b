package transfer

import (
	"go/types"
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// Data that is encoded and decoded again comes out under the names that it went in
// by: an encoded text has what stands under a name as a part, until it is put into
// another text.

// encodedParts are the parts of the text that a row makes by an encoder that writes
// names.
func (r *rowCall) encodedParts() {
	for _, m := range r.row.Moves {
		if m.From.Variadic || partial(m.From) || m.Write || m.To.Base != model.Result || partial(m.To) {
			continue
		}
		t := r.resultType(m.To.Index)
		if t == nil || !isBytes(t) && !isText(t) {
			continue
		}
		mark := r.marking(m, t)
		if mark == nil {
			continue
		}
		n := r.results[m.To.Index]
		if isText(t) {
			r.results[m.To.Index] = mark(n)
			continue
		}
		for _, ref := range n.Refs {
			content := r.f.mem.content(ref)
			r.f.mem.store(ref, content.With(access.Elem, mark(content.Step(access.Elem))), true)
		}
	}
}

// marking adds to the text that a move makes, of type t, what stands in it under which name;
// nil where that is not known.
func (r *rowCall) marking(m model.Move, t types.Type) func(*summary.Node) *summary.Node {
	if text := r.recoded(m, t); text != nil {
		return func(n *summary.Node) *summary.Node { return r.keepingParts(n, text) }
	}
	parts, rest, ok := r.named(m)
	if !ok && !r.namedByCallers(m) {
		return nil
	}
	return func(text *summary.Node) *summary.Node {
		if text == nil || ok {
			return withParts(text, m.Encoder, parts, rest)
		}
		return text.With(access.Encoded(m.Encoder), summary.Of(text.All()))
	}
}

// recoded is the encoded text that a move makes another form of, as of bytes a text in base64,
// or of that bytes again: nobody reads what stands in it before it has its first form again. It
// is nil for another move.
func (r *rowCall) recoded(m model.Move, t types.Type) *summary.Node {
	from, of := r.read(m.From)
	if r.row.Protect&flow.Recoded == 0 || of == nil || isBytes(of) == isBytes(t) {
		return nil
	}
	text := r.f.textIn(from, of)
	if _, ok := encoderOf(text); !ok {
		return nil
	}
	return text
}

// keepingParts is n with the parts of an encoded text, to which the row has done what it does.
func (r *rowCall) keepingParts(n, text *summary.Node) *summary.Node {
	for _, k := range text.Kids {
		_, isName := k.Step.Name()
		if _, isMark := k.Step.Encoder(); !isName && !isMark {
			continue
		}
		n = n.With(k.Step, k.Node.MapLabels(func(l summary.Label) (summary.Label, bool) {
			l.Prot = l.Prot.Then(r.row.Protect)
			return l, true
		}))
	}
	return n
}

// namedByCallers reports whether a move encodes what the callers hand over, of a type that
// they know. Until they say what is under which name, all may be under each.
func (r *rowCall) namedByCallers(m model.Move) bool {
	n, t := r.read(m.From)
	_, open := r.f.ownPlace(n)
	t = behindInterface(n, t)
	return open && t != nil && types.IsInterface(t) && r.f.env.Exposer().WritesNames(m.Encoder)
}

// encoded adds to a text of the callee, of which part has what may be under any name, what
// the caller knows to be under which.
func (a *application) encoded(out *summary.Node, encoder string, part *summary.Node) *summary.Node {
	var texts []*summary.Node
	rest := part.MapLabels(func(l summary.Label) (summary.Label, bool) {
		known, ok := a.standing(l)
		if !ok || l.Exact || l.In == summary.None || l.View.Encoder != encoder {
			return l, true
		}
		by, text := a.encodedText(l)
		if by != encoder || text.HasLabel(a.isHidden(l)) {
			return l, true
		}
		texts = append(texts, a.arriving(text, known))
		return l, false
	})
	out = out.With(access.Encoded(encoder), a.node(rest))
	for _, text := range texts {
		out = summary.Join(out, text)
	}
	return out
}

// isHidden reports of a label of a part whether the whole that label l of the callee stands for
// does not show it, as where it refuses to be encoded.
func (a *application) isHidden(l summary.Label) func(*summary.Label) bool {
	shown := a.shownPart(l.In, l.Path, l.View)
	return func(part *summary.Label) bool {
		return !slices.ContainsFunc(shown, func(whole *summary.Label) bool { return summary.CompareLabels(whole, part) == 0 })
	}
}

// withParts is a text with its parts, and with rest under any other name.
func withParts(n *summary.Node, encoder string, parts []namedPart, rest summary.Set) *summary.Node {
	if n == nil {
		return nil
	}
	n = n.With(access.Encoded(encoder), summary.Of(rest))
	for _, p := range parts {
		n = n.With(access.Named(p.name), summary.Of(p.labels))
	}
	return n
}

// withoutElem is a container without an element, or an encoded text without what stands under
// a name: whoever parses it has deleted that.
func withoutElem(n *summary.Node, elem access.Step) *summary.Node {
	key, named := elem.Text()
	if _, ok := encoderOf(n); !ok || !named {
		return n.With(elem, nil)
	}
	var parts summary.Set
	out := n.With(access.Named(key), nil)
	for _, k := range out.Kids {
		parts = summary.Union(parts, k.Node.All())
	}
	left := *out
	left.Labels = parts
	return &left
}

// namedPart is the data that is encoded under a name.
type namedPart struct {
	name   string
	labels summary.Set
}

// named are the parts of what a move encodes, and what it has under any other name; ok is
// false when that is not known.
func (r *rowCall) named(m model.Move) (parts []namedPart, rest summary.Set, ok bool) {
	n, t := r.read(m.From)
	t = behindInterface(n, t)
	if t == nil || n == nil || m.Encoder == "" {
		return nil, nil, false
	}
	view := expose.View{Encoder: m.Encoder}
	if _, isMap := t.Underlying().(*types.Map); isMap {
		return r.elements(n, t, view)
	}
	names, ok := r.f.env.Exposer().Names(m.Encoder, t)
	if !ok {
		return nil, nil, false
	}
	for _, name := range names {
		if part, isPart := r.f.value(n, t).(*shownValue).at(name.Path); isPart {
			parts = append(parts, namedPart{name.Name, r.protected(r.f.shown(part.n, part.t, view), m)})
		}
	}
	return parts, nil, len(parts) <= bounds.Kids.Limit
}

// at is the field that a path of fields leads to, through pointers; ok is false when
// nothing is known to be there.
func (v *shownValue) at(path []int) (field *shownValue, ok bool) {
	for _, i := range path {
		if isPointer(v.t) {
			if v, ok = v.Elem(v.t).(*shownValue); !ok {
				return nil, false
			}
		}
		if v, ok = v.Field(v.t.Underlying().(*types.Struct), i).(*shownValue); !ok {
			return nil, false
		}
	}
	return v, v != nil
}

// elements are the parts of a map that are under constant texts, and what is under others;
// ok is false for a map of another kind.
func (r *rowCall) elements(n *summary.Node, t types.Type, view expose.View) (parts []namedPart, rest summary.Set, ok bool) {
	content, elem := r.f.load(n, flow.Step{}), partOfMap(t, access.Elem)
	if content == nil || !isText(t.Underlying().(*types.Map).Key()) || r.f.env.Exposer().Methods(view.Encoder, t) {
		return nil, nil, false
	}
	others := content
	for _, k := range content.Kids {
		key, known := k.Step.Text()
		switch {
		case known:
			parts = append(parts, namedPart{key, r.f.shown(k.Node, elem, view)})
		case k.Step == access.Key:
			rest = summary.Union(rest, r.f.shown(k.Node, partOfMap(t, access.Key), view))
		case k.Step.IsElem():
			rest = summary.Union(rest, r.f.shown(k.Node, elem, view))
		default:
			return nil, nil, false
		}
		others = others.With(k.Step, nil)
	}
	for _, s := range []access.Step{access.Elem, access.Key} {
		if len(content.Labels) > 0 {
			rest = summary.Union(rest, r.f.shown(others.Read(access.Path("").Append(s)), partOfMap(t, s), view))
		}
	}
	return parts, rest, true
}

// partOfMap is the type of the elements or the keys of a map.
func partOfMap(t types.Type, s access.Step) types.Type {
	if s == access.Key {
		return keyType(elemType(t))
	}
	return elemType(elemType(t))
}

// decoded is what a text is decoded to, with content for what is not known of it:
// what stands under the name of a field or key goes there, or all everywhere.
func (r *rowCall) decoded(p model.Port, content *summary.Node) *summary.Node {
	raw, t := r.read(r.row.FillFrom)
	all := r.f.shown(raw, t, viewAll)
	text := r.f.textIn(raw, t)
	encoder, ok := encoderOf(text)
	if !ok {
		return content.AddLabels(all)
	}
	n, to := r.base(p)
	to = derefType(behindInterface(n, to))
	if r.f.env.Exposer().Unmarshals(encoder, to) {
		return content.AddLabels(all)
	}
	if m, isMap := to.Underlying().(*types.Map); isMap && isText(m.Key()) {
		return byKeys(content, text)
	}
	if isObject(encoder, text) && types.Identical(to, anyType) {
		object := r.f.fresh(r.c.part+"object", byKeys(nil, text))
		return object.WithTypes(summary.TypeOf(types.NewMap(types.Typ[types.String], anyType)))
	}
	names, ok := r.f.env.Exposer().Names(encoder, to)
	if !ok || !isStruct(to) { // one behind another pointer is made by the call
		return content.AddLabels(all)
	}
	for _, name := range names {
		at := access.Field(to.Underlying().(*types.Struct).Field(name.Path[0]).Name())
		part := under(text, name.Name)
		if len(name.Path) > 1 {
			part = all
		}
		content = content.With(at, content.Step(at).AddLabels(part))
	}
	return content
}

// encoderOf is the encoder that has written a text of which all parts are known.
func encoderOf(text *summary.Node) (encoder string, ok bool) {
	if text == nil {
		return "", false
	}
	for _, k := range text.Kids {
		if encoder, ok := k.Step.Encoder(); ok {
			return encoder, true
		}
	}
	return "", false
}

// isObject reports whether all data in a text is in a JSON object, under names that are known.
func isObject(encoder string, text *summary.Node) bool {
	rest, _ := text.Known(access.Encoded(encoder))
	return strings.HasPrefix(encoder, "json") && len(rest.All()) == 0 && slices.ContainsFunc(text.Kids, func(k summary.Kid) bool {
		_, named := k.Step.Name()
		return named
	})
}

// under is what a text has under a name, in whatever case, or may have under any.
func under(text *summary.Node, name string) (labels summary.Set) {
	for _, k := range text.Kids {
		has, ok := k.Step.Name()
		if _, mark := k.Step.Encoder(); mark || ok && strings.EqualFold(has, name) {
			labels = summary.Union(labels, k.Node.All())
		}
	}
	return labels
}

// textIn is the text of a value of type t that is a text or bytes, or a buffer or a reader
// that holds one.
func (f *Frame) textIn(n *summary.Node, t types.Type) *summary.Node {
	if t != nil && isSlice(t) {
		return f.loadStep(n, access.Elem)
	}
	if n != nil && len(n.Refs) > 0 {
		held := f.load(n, flow.Step{})
		if _, ok := encoderOf(held); ok {
			return held
		}
	}
	return n
}

// keepText has a buffer that holds nobody's data, or texts of one encoder, keep the text that
// is written to it with its parts, and reports whether it is one. What is written to it
// otherwise may stand under any name.
func (f *Frame) keepText(w *summary.Node, labels summary.Set, text *summary.Node) bool {
	refs, loose := f.pointees(w)
	if text == nil || len(refs) != 1 || loose != nil || refs[0].Many || !refs[0].Part.Whole() || !summary.Equal(summary.Of(labels), summary.Of(text.Labels)) {
		return false
	}
	held := f.mem.content(refs[0])
	before, encoded := encoderOf(held)
	if encoder, _ := encoderOf(text); before != encoder && (encoded || held.HasLabel(func(*summary.Label) bool { return true })) {
		return false
	}
	f.weakWrite(w, text)
	return true
}

// holdingText is a new object that holds a text, which keeps its parts: a reader of
// it, a map that is parsed from it.
func (f *Frame) holdingText(part string, content, text *summary.Node) *summary.Node {
	for _, k := range text.Kids {
		content = content.With(k.Step, k.Node)
	}
	return f.fresh(part, content)
}

// parsedFor is what a map has that an encoded text was parsed into, where something is stored
// at a path that goes to an element: until then the text says all.
func parsedFor(n *summary.Node, path access.Path) *summary.Node {
	if s, _, ok := path.First(); !ok || n == nil || len(n.Kids) == 0 || !s.IsElem() {
		return n
	}
	if _, ok := encoderOf(n); !ok {
		return n
	}
	return byKeys(nil, n)
}

// byKeys is what a map holds into which a text is decoded.
func byKeys(content, text *summary.Node) *summary.Node {
	var names []string
	for _, k := range text.Kids {
		if name, ok := k.Step.Name(); ok {
			names = append(names, name)
		}
		if encoder, mark := k.Step.Encoder(); mark {
			content = content.AddLabels(k.Node.All()) // under any name
			if k.Node.HasLabel(isEncoded(encoder)) {
				content = content.With(access.Decoded(encoder), summary.Of(k.Node.All()))
			}
		}
	}
	slices.Sort(names)
	for _, name := range names {
		at := keyNamed(name)
		content = content.With(at, content.Rest(at).AddLabels(under(text, name)))
	}
	return content
}

// isEncoded reports of a label whether it is what an encoder writes of what callers know.
func isEncoded(encoder string) func(*summary.Label) bool {
	return func(l *summary.Label) bool { return l.In != summary.None && !l.Exact && l.View.Encoder == encoder }
}

// openKeys is a map of the callee that may have under any key what the caller knows to be under
// which: without that, and the texts that say it. Where the callee has put something under any
// key, what it has there says all.
func (a *application) openKeys(n *summary.Node) (rest *summary.Node, texts []*summary.Node) {
	for _, k := range slices.Backward(n.Kids) {
		if !k.Step.IsAspect() {
			break
		}
		encoder, ok := k.Step.Decoder()
		if !ok {
			continue
		}
		_, replaced := n.Known(access.Elem)
		var named summary.Set
		left := k.Node.MapLabels(func(l summary.Label) (summary.Label, bool) {
			here, counts := a.standing(l)
			if !counts || !isEncoded(encoder)(&l) {
				return l, true
			}
			by, text := a.encodedText(l)
			if by != encoder || text.HasLabel(a.isHidden(l)) {
				return l, true
			}
			if !replaced {
				texts = append(texts, a.arriving(text, here))
			}
			if onlyNamed(text, encoder) {
				named = append(named, &l)
			}
			return l, false
		})
		out := *n
		out.Labels = summary.Union(without(n.Labels, k.Node.All()), left.All())
		n = (&out).With(k.Step, left)
		if keys, known := n.Known(access.Key); known && keys != nil {
			kept := *keys
			kept.Labels = without(keys.Labels, named)
			n = n.With(access.Key, &kept)
		}
	}
	return n, texts
}

// onlyNamed reports whether an encoded text has all its data under names that are known, so
// that none of it is a name.
func onlyNamed(text *summary.Node, encoder string) bool {
	rest, ok := text.Known(access.Encoded(encoder))
	return ok && len(rest.All()) == 0
}

// withKeys is a map with what texts say to be under keys.
func withKeys(out *summary.Node, texts []*summary.Node) *summary.Node {
	for _, text := range texts {
		for _, k := range text.Kids {
			if name, ok := k.Step.Name(); ok {
				at := keyNamed(name)
				out = out.With(at, out.Rest(at).AddLabels(under(text, name)))
			}
		}
	}
	return out
}

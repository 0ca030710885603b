package transfer

import (
	"go/types"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/summary"
)

// A generic function that decodes a text into a type parameter does not know the names of
// what it decodes. A call of it does: it knows the type that stands there, and as a rule what
// was encoded.

// result is result i of the callee.
func (a *application) result(i int, n *summary.Node) *summary.Node {
	t := a.instanceOfResult(i)
	if t == nil || n == nil {
		return a.node(n)
	}
	rest := *n
	var texts []summary.Label
	rest.Labels = n.Labels.Map(func(l summary.Label) (summary.Label, bool) {
		isText := l.In != summary.None && !l.Exact
		if isText {
			texts = append(texts, l)
		}
		return l, !isText
	})
	if len(texts) == 0 {
		return a.node(n)
	}
	out := a.node(&rest)
	for _, l := range texts {
		into, ok := a.decodedInto(t, l)
		switch {
		case ok:
		case a.f.env.Tagged(t) && a.isText(l):
			continue // the type says what it has of that
		default:
			return a.node(n)
		}
		for _, p := range into {
			at := access.Field(p.name)
			out = out.With(at, out.Step(at).AddLabels(p.labels))
		}
	}
	return out
}

// instanceOfResult is the struct that stands for the type of result i of the callee, which is
// a type parameter; nil where it is not known, or no struct.
func (a *application) instanceOfResult(i int) types.Type {
	if a.t.Sig == nil || i >= a.t.Sig.Results().Len() {
		return nil
	}
	param, ok := types.Unalias(a.t.Sig.Results().At(i).Type()).(*types.TypeParam)
	if !ok || param.Index() >= len(a.t.TypeArgs) {
		return nil
	}
	t := a.t.TypeArgs[param.Index()]
	if _, ok := t.Underlying().(*types.Struct); !ok {
		return nil
	}
	return t
}

// decodedInto is what goes into each field of a struct of type t of an encoded text, which
// label l of the callee stands for; ok is false where not all of its names are known.
func (a *application) decodedInto(t types.Type, l summary.Label) (into []namedPart, ok bool) {
	encoder, text := a.encodedText(l)
	if text == nil || a.f.env.Exposer().Unmarshals(encoder, t) {
		return nil, false
	}
	names, ok := a.f.env.Exposer().Names(encoder, t)
	if !ok {
		return nil, false
	}
	for _, name := range names {
		part := under(text, name.Name)
		if len(name.Path) > 1 {
			part = text.All()
		}
		labels := a.arriving(summary.Of(part), l).All()
		into = append(into, namedPart{t.Underlying().(*types.Struct).Field(name.Path[0]).Name(), labels})
	}
	return into, true
}

// isText reports whether a label of the callee is of a text or of bytes.
func (a *application) isText(l summary.Label) bool {
	p := a.part(l.In, l.Path)
	t := behindInterface(p.node, p.typ)
	return t != nil && (isText(t) || isBytes(t))
}

// encodedText is the text that label l of the callee stands for, with what stands in it under
// which name: one that the caller has encoded, or the callee of what it got. It is nil where
// that is not known.
func (a *application) encodedText(l summary.Label) (encoder string, text *summary.Node) {
	p := a.part(l.In, l.Path)
	text = a.f.textIn(p.node, p.typ)
	if encoder, ok := encoderOf(text); ok {
		return encoder, text
	}
	encoder = l.View.Encoder
	t := behindInterface(p.node, p.typ)
	if t == nil || p.node == nil || encoder == "" {
		return "", nil
	}
	names, ok := a.f.env.Exposer().Names(encoder, t)
	if !ok {
		return "", nil
	}
	var parts []namedPart
	for _, name := range names {
		if part, isPart := a.f.value(p.node, t).(*shownValue).at(name.Path); isPart {
			parts = append(parts, namedPart{name.Name, a.f.shown(part.n, part.t, l.View)})
		}
	}
	return encoder, withParts(&summary.Node{}, encoder, parts, nil)
}

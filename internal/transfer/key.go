package transfer

import (
	"go/types"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/summary"
)

// What a library keeps by keys (a context, a header) is told apart by them: by a
// constant value, by the type that was made for the key, or by the variable that
// holds it. A key that is a parameter keeps the number of that, and callers put
// in what they know.

// keyOf is the step to the element with a key.
func (f *Frame) keyOf(v ssa.Value) access.Step {
	if mi, ok := v.(*ssa.MakeInterface); ok {
		v = mi.X
	}
	switch v := v.(type) {
	case *ssa.Const:
		if s := constKey(v); s != access.Elem {
			return s
		}
	case *ssa.UnOp:
		if s := choiceOf(f.env, v, constKey); s != access.Elem {
			return s
		}
		if g, ok := v.X.(*ssa.Global); ok {
			return access.At("var " + g.String())
		}
	case *ssa.Parameter:
		if i := slices.Index(f.fn.Params, v); i >= 0 && !isMadeForKeys(v.Type()) {
			return access.KeyOf(i)
		}
	}
	if s := f.chosenKey(v); s != access.Elem {
		return s
	}
	if named, ok := types.Unalias(v.Type()).(*types.Named); ok && !types.IsInterface(named) {
		return typeKey(summary.TypeName(named))
	}
	return access.Elem
}

// typeKey is the step to the element with the key that a type is made for.
func typeKey(name string) access.Step {
	if strings.Contains(name, summary.TypeParam) {
		return access.TypeKey(name)
	}
	return access.At("type " + brief(name))
}

// constKey is the step to the element with a constant key where keys may be of any type:
// one of another type is another key, whatever its value.
func constKey(c *ssa.Const) access.Step {
	s := elemStep(c)
	if t := c.Type(); s != access.Elem && !isPlainKey(t) {
		return access.At("type " + brief(summary.TypeName(t)) + " " + c.Value.ExactString())
	}
	return s
}

// isPlainKey reports whether a constant that no type was made for is of type t.
func isPlainKey(t types.Type) bool {
	b, ok := types.Unalias(t).(*types.Basic)
	return ok && (b.Kind() == types.String || b.Kind() == types.Int || b.Info()&types.IsUntyped != 0)
}

// brief is the name of a type as a part of a key, which is to be no longer than needed.
func brief(name string) string {
	const most = 40
	if len(name) <= most {
		return name
	}
	h := fnv.New32a()
	h.Write([]byte(name))
	base := name[strings.LastIndexByte(name, '/')+1:]
	return base[:min(len(base), most-10)] + "#" + strconv.FormatUint(uint64(h.Sum32()), 16)
}

// isMadeForKeys reports whether a type has one value, so that it is the key.
func isMadeForKeys(t types.Type) bool {
	st, ok := t.Underlying().(*types.Struct)
	return ok && st.NumFields() == 0
}

// key is a step of the callee as one of the caller: what the caller knows of a key
// takes the place of the input that it is.
func (a *application) key(s access.Step) access.Step {
	vals := a.c.vals
	known := func(in int) bool { return len(vals) == a.args && in < len(vals) }
	if of, ok := s.CanonicalOf(); ok {
		return canonicalKey(a.key(of))
	}
	if of, ok := s.LowerOf(); ok {
		return lowerKey(a.key(of))
	}
	if name, ok := s.TypeKeyName(); ok {
		return a.typeKey(name)
	}
	if in, ok := s.InputKey(); ok {
		if known(in) {
			return a.f.keyOf(vals[in])
		}
		return access.Elem
	}
	if in, at, ok := s.KeysInput(); ok {
		if at == "" && known(in) {
			if keys := a.f.mapKeys(vals[in]); keys != access.Elem {
				return keys
			}
		}
		return a.listed(in, at)
	}
	switch in, ok := s.KeyInput(); {
	case !ok:
		return s
	case !known(in):
		return access.Elem
	default:
		return a.f.mapKey(vals[in])
	}
}

// typeKey is the step to the element with the key that a type of the callee is made for.
func (a *application) typeKey(name string) access.Step {
	if a.t.TypeArgs == nil && a.sharesParams() {
		return access.TypeKey(name)
	}
	if name, ok := summary.Instance(name, a.t.TypeArgs); ok {
		return typeKey(name)
	}
	return access.Elem
}

// keys is key for all steps of a path.
func (a *application) keys(p access.Path) access.Path {
	if !p.HasInputKey() {
		return p
	}
	var out access.Path
	for _, s := range p.Steps() {
		if elem, ok := s.Left(); ok {
			out = a.without(out, elem)
			continue
		}
		out = out.Append(a.key(s))
	}
	return out
}

// without is the path to a container without the elements that the callee has taken out
// of it. Of some that nobody knows, none are.
func (a *application) without(p access.Path, elem access.Step) access.Path {
	at := a.key(elem)
	elems, several := at.Choice()
	switch {
	case at == access.Elem:
		return p
	case !several:
		return p.Append(access.But(at))
	}
	for _, e := range elems {
		p = p.Append(access.But(e))
	}
	return p
}

// withKid is n with a part as the callee left it. A part that may be any element
// replaces none.
func (a *application) withKid(n *summary.Node, s access.Step, kid *summary.Node) *summary.Node {
	at := a.key(s)
	if elems, ok := at.Choice(); ok {
		for _, e := range elems {
			n = n.With(e, kid)
		}
		return n
	}
	if at != s && at == access.Elem {
		return n.Store(access.Path("").Append(at), kid, false)
	}
	return n.With(at, kid)
}

// canonicalKey is the step to the element of a map of MIME headers that has the canonical
// form of a key, and lowerKey that for a map whose keys are in lower case.
func canonicalKey(key access.Step) access.Step {
	return formedKey(key, canonicalMIME, access.Step.Canonical)
}

func lowerKey(key access.Step) access.Step {
	return formedKey(key, strings.ToLower, access.Step.Lower)
}

// formedKey is the step to the element under a key that was given another form: a text at
// once, and what callers know when they say it.
func formedKey(key access.Step, form func(string) string, later func(access.Step) access.Step) access.Step {
	if keys, ok := key.Choice(); ok {
		elems := make([]access.Step, len(keys))
		for i, k := range keys {
			elems[i] = formedKey(k, form, later)
		}
		return access.OneOf(elems)
	}
	if name, ok := key.Text(); ok {
		return keyNamed(form(name))
	}
	return later(key)
}

// formOf is what a port makes of a key; nil where it takes it as it is.
func formOf(p model.Port) func(access.Step) access.Step {
	switch {
	case p.Canonical:
		return canonicalKey
	case p.Lower:
		return lowerKey
	}
	return nil
}

package expose

import (
	"go/constant"
	"go/types"
	"strings"
)

// spot is a place in the data of a template: the data itself, or what a name or
// [anyElement] leads to from another.
type spot struct {
	from *spot
	step string
}

// anyElement is the step to an element of a container.
const anyElement = "[]"

func (s *spot) to(step string) *spot {
	if s == nil || strings.ContainsAny(step, " \n") {
		return nil
	}
	return &spot{s, step}
}

func (s *spot) String() string {
	if s.from == nil {
		return ""
	}
	return strings.TrimPrefix(s.from.String()+" "+s.step, " ")
}

// rest is the view by which a value of unknown type is looked at that stands
// somewhere in the data: what the template shows of it there.
func (p *program) rest(at *spot) View {
	if at == nil {
		return View{}
	}
	return View{Encoder: p.name + at.String()}
}

// placed is data of which nothing is known but the item, which stands where the
// program's path leads.
func (p *program) placed(it item) item {
	for i := len(p.path) - 1; i >= 0; i-- {
		it.v = &only{step: p.path[i], v: it.v, t: it.t}
		if p.path[i] == anyElement {
			it.t = types.NewSlice(it.t)
		} else {
			it.t = types.NewMap(types.Typ[types.String], it.t)
		}
	}
	return it
}

// only is a container with one element that is known: v, of type t.
type only struct {
	step string
	v    Value
	t    types.Type
}

// unwrapped is the element that is known in such containers, one in the other,
// or the value itself.
func unwrapped(v Value, t types.Type) (Value, types.Type) {
	for {
		o, ok := v.(*only)
		if !ok {
			return v, t
		}
		v, t = o.v, o.t
	}
}

func (o *only) Elem(types.Type) Value { return o.v }

func (o *only) Index(_ types.Type, key constant.Value) Value {
	if o.step == anyElement || key.Kind() == constant.String && constant.StringVal(key) == o.step {
		return o.v
	}
	return nil
}

func (*only) Field(*types.Struct, int) Value           { return nil }
func (o *only) Unseen(types.Type) (unseen, rest Value) { return nil, o }
func (*only) Key(types.Type) Value                     { return nil }
func (*only) Dynamic() ([]types.Type, bool)            { return nil, true }
func (o *only) Held(types.Type) Value                  { return o }
func (*only) Call(m *types.Func, i int, as View) Value { return nil }

package transfer

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/summary"
)

// A slice of a part may have room behind its end: what append puts there stands in
// the slice or array that it is a part of, for all who look at that.

// room is what a slice has room in.
type room struct {
	of ssa.Value // a slice, or a pointer to an array
	// low and end are the indexes in it of the first element of the slice and of the one
	// behind its last, limit is how far the room goes; each is -1 when it is not known.
	low, end, limit int
}

// roomsOf are the rooms of v, as far as the way that v has come shows them.
func roomsOf(v ssa.Value) []room { return rooms(v, map[*ssa.Phi]bool{}) }

// rooms is roomsOf but for the variables that were seen: where such a slice starts and
// ends is not known, so that what another way to it would add is known already.
func rooms(v ssa.Value, seen map[*ssa.Phi]bool) []room {
	switch v := v.(type) {
	case *ssa.ChangeType:
		return rooms(v.X, seen)
	case *ssa.Slice:
		if isText(v.X.Type()) {
			return nil
		}
		return roomsOfPart(v, seen)
	case *ssa.Call:
		if isBuiltin(v, "append") {
			return moved(rooms(v.Call.Args[0], seen), 0, added(v.Call.Args))
		}
	case *ssa.Phi:
		if seen[v] {
			return nil
		}
		seen[v] = true
		var all []room
		for _, e := range v.Edges {
			all = append(all, rooms(e, seen)...)
		}
		return moved(all, -1, -1)
	}
	return nil
}

func roomsOfPart(v *ssa.Slice, seen map[*ssa.Phi]bool) []room {
	low := constIndex(v.Low)
	if v.High == nil || isLength(v.High, v.X) && v.Max == nil {
		return moved(rooms(v.X, seen), low, 0)
	}
	r := room{v.X, low, constIndex(v.High), capacity(v.X)}
	if v.Max != nil {
		r.limit = constIndex(v.Max)
	}
	if sameLength(v.Max, v.High) || r.limit >= 0 && r.limit == r.end || seenHereAlone(v) {
		return nil
	}
	if v.Max != nil {
		return []room{r}
	}
	beyond := rooms(v.X, seen)
	for i := range beyond {
		beyond[i].end = -1 // X itself comes first
	}
	return append(beyond, r)
}

// isLength reports whether v is the length of a list.
func isLength(v, list ssa.Value) bool {
	return isLen(v, list) || loadsSame(builtinOf(v, "len"), list)
}

// sameLength reports whether two lengths are known to be the same.
func sameLength(a, b ssa.Value) bool {
	return a != nil && (a == b || builtinOf(a, "len") != nil && isLength(b, builtinOf(a, "len")))
}

// builtinOf is the argument of v where that is a call of a builtin function; else nil.
func builtinOf(v ssa.Value, name string) ssa.Value {
	call, ok := v.(*ssa.Call)
	if !ok || !isBuiltin(call, name) {
		return nil
	}
	return call.Call.Args[0]
}

// capacity is the number of elements that a slice, or a pointer to an array, leads to,
// counted from its first; -1 when it is not known.
func capacity(v ssa.Value) int {
	if arr, ok := derefType(v.Type()).Underlying().(*types.Array); ok {
		return int(arr.Len())
	}
	sl, ok := v.(*ssa.Slice)
	if !ok || isText(sl.X.Type()) {
		return -1
	}
	low, limit := constIndex(sl.Low), capacity(sl.X)
	if sl.Max != nil {
		limit = constIndex(sl.Max)
	}
	if low < 0 || limit < 0 {
		return -1
	}
	return limit - low
}

// seenHereAlone reports whether nothing but v and what is made of it leads to what v is
// a part of, as when make gives a slice room to grow.
func seenHereAlone(v *ssa.Slice) bool {
	_, made := v.X.(*ssa.Alloc)
	return made && len(*v.X.Referrers()) == 1 && len(*v.Referrers()) == 1
}

// moved are the rooms of a slice that starts and ends that much further on, -1 for a
// number that is not known.
func moved(all []room, start, end int) []room {
	plus := func(a, b int) int {
		if a < 0 || b < 0 {
			return -1
		}
		return a + b
	}
	for i, r := range all {
		all[i].low, all[i].end = plus(r.low, start), plus(r.end, end)
	}
	return all
}

// added is the number of elements that a call of append adds, -1 when it is not known.
func added(args []ssa.Value) int {
	if len(args) < 2 {
		return 0
	}
	if n := listedLength(args[1]); n > 0 {
		return n
	}
	return -1
}

// intoRoom writes what append adds to a slice behind its end. Whether it fits in is not
// known as a rule, so it replaces nothing.
func (f *Frame) intoRoom(args []ssa.Value, all *summary.Node) {
	n := added(args)
	for _, r := range roomsOf(args[0]) {
		to := f.val(r.of)
		if n < 0 || r.end < 0 {
			f.weakWrite(f.address(to, access.Elem, nil), all)
			continue
		}
		if r.limit >= 0 && r.end+n > r.limit {
			continue // there is none for all of it, so that append makes another array
		}
		for k := range n {
			f.weakWrite(f.address(to, numbered(r.end+k), nil), f.loadStep(f.val(args[1]), numbered(k)))
		}
	}
}

// beyond are the elements that a slice has which reaches further than what it is made of.
func (f *Frame) beyond(i *ssa.Slice) *summary.Node {
	low, high := constIndex(i.Low), constIndex(i.High)
	if i.High == nil || high >= 0 && low < 0 || high < 0 && builtinOf(i.High, "cap") == nil {
		return nil
	}
	var all *summary.Node
	for _, r := range roomsOf(i.X) {
		switch {
		case r.low < 0 || high < 0:
			all = summary.Join(all, many(f.val(r.of)))
		case r.end >= 0 && r.low+high > r.end:
			all = summary.Join(all, windowed(f.val(r.of), r.low+low, r.low+high))
		}
	}
	return all
}

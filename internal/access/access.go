// Package access holds access paths: how a part of a value is reached from the
// whole, step by step.
//
// A [Path] is a string, so that it compares, hashes and sorts without help.
package access

import (
	"strconv"
	"strings"
)

// Step is one step of a path: a pointer followed, a field, an element.
type Step string

// Path is a sequence of steps; the empty one is the value itself.
type Path string

const (
	// Deref follows a pointer, or goes from a slice, map or channel to what it
	// refers to.
	Deref Step = "*"
	// Elem is any element.
	Elem Step = "[]"
	// Key is any key of a map.
	Key Step = "[k]"
	// Inner is the writer, logger or other value that a wrapper hands on to.
	Inner Step = "#w"
	// Edit is the function that changes what a logger writes before it does.
	Edit Step = "#f"
	// Cause is what an error wraps.
	Cause Step = "#e"
	// Typed is what an error is if it has a type that code can ask for, which those that
	// errors and fmt make of a text have not.
	Typed Step = "#y"
	// Assigned is what a place holds that a value was assigned to by reflection: the
	// value, or what it points to.
	Assigned Step = "#z"
	// Lazy marks a pointer to an object that a function has made where it led to none.
	Lazy Step = "#n"
	// Dynamic is the type of what an interface value holds.
	Dynamic Step = "#d"
	// Way is what is known of the way that a client or connection leads to, besides
	// its parts.
	Way Step = "#t"

	// URLPath and URLOpen are parts of a text that may be the text of a URL: what
	// stands before the question mark, and all but the password.
	URLPath Step = "~path"
	URLOpen Step = "~open"
	// URLQuery is what stands behind the path.
	URLQuery Step = "~query"
	// URLFragment is what stands behind the number sign, a part of that.
	URLFragment Step = "~fragment"

	// Lowered is the step from what a map has to that with all keys in lower case.
	Lowered Step = "~low"

	// before starts the step to what stands in a text before a separator.
	before = "~^"

	// named starts the step to what an encoded text has under a name, and encoded
	// the mark of a text that has nothing else.
	named   = "~."
	encoded = "~{"

	// decoded starts the step to what a map has that is under names which callers know.
	decoded = "~["

	// but starts the step to a container without one of its elements.
	but = "~-"

	// asserted starts the step to what an interface value holds if it is of a type.
	asserted = "#("

	// object starts the mark of an object that a function made, and place that of one
	// among its inputs; inner stands in them where sep stands in a path.
	object = "#o"
	place  = "#p"
	inner  = "\x1d"

	// implements starts the step to whether the type of what an interface value holds has methods.
	implements = "#i"

	// chain starts the step to what has one type among an error and its causes.
	chain = "#a"

	sep = "\x1f"
	// longKey is where a constant key stops being told apart: longer ones
	// would bloat facts and are never what code distinguishes.
	longKey = 64
)

// Field is the step to a field.
func Field(name string) Step { return Step("." + name) }

// At is the step to the element with a constant key, written as Go writes
// the constant; a very long key is any element.
func At(key string) Step {
	if len(key) > longKey || strings.Contains(key, sep) {
		return Elem
	}
	return Step("[" + key + "]")
}

// Var is the step to the element whose index or key the register holds.
func Var(register string) Step { return Step("[%" + register + "]") }

// KeyOf is the step to the element with the key that a function gets as one of its
// inputs: its callers may know which.
func KeyOf(input int) Step { return At("^" + strconv.Itoa(input)) }

// InputKey returns the number of the input in a step that [KeyOf] made.
func (s Step) InputKey() (input int, ok bool) {
	digits, ok := strings.CutPrefix(string(s), "[^")
	if !ok {
		return 0, false
	}
	input, err := strconv.Atoi(strings.TrimSuffix(digits, "]"))
	return input, err == nil
}

// MapKey is the step to the element of a map with the key that an input is.
func MapKey(input int) Step { return At("^" + strconv.Itoa(input) + "k") }

// MapKeys is the step to the elements of a map with the keys that an input, or the part
// of one that a path leads to, lists.
func MapKeys(input int, at Path) Step {
	return Step("[^" + strconv.Itoa(input) + strings.ReplaceAll(string(at), sep, inner) + "l]")
}

// KeyInput returns the number of the input in a step that [MapKey] made.
func (s Step) KeyInput() (input int, ok bool) {
	rest, ok := strings.CutPrefix(string(s), "[^")
	digits, isKey := strings.CutSuffix(rest, "k]")
	if !ok || !isKey {
		return 0, false
	}
	input, err := strconv.Atoi(digits)
	return input, err == nil
}

// KeysInput returns the number of the input in a step that [MapKeys] made, and the path.
func (s Step) KeysInput() (input int, at Path, ok bool) {
	rest, ok := strings.CutPrefix(string(s), "[^")
	rest, isList := strings.CutSuffix(rest, "l]")
	if !ok || !isList {
		return 0, "", false
	}
	digits := strings.IndexFunc(rest, func(r rune) bool { return r < '0' || r > '9' })
	if digits < 0 {
		digits = len(rest)
	}
	input, err := strconv.Atoi(rest[:digits])
	return input, Path(strings.ReplaceAll(rest[digits:], inner, sep)), err == nil
}

// typeKey starts the step to the element with the key that a type is made for.
const typeKey = "[^type "

// TypeKey is the step to the element with the key that a type is made for, which is made
// of type parameters: callers know which type it is.
func TypeKey(name string) Step { return Step(typeKey + name + "]") }

// TypeKeyName returns the name of the type in a step that [TypeKey] made.
func (s Step) TypeKeyName() (name string, ok bool) {
	name, ok = strings.CutPrefix(string(s), typeKey)
	return strings.TrimSuffix(name, "]"), ok
}

// canonical ends the step to the element under the canonical form of a key.
const canonical = "c]"

// Canonical is the step to the element of a map of MIME headers under the canonical form
// of the key of a step that [MapKey] or [MapKeys] made; of any other, any element.
func (s Step) Canonical() Step {
	if !s.IsInputKey() || s.isCanonical() {
		return Elem
	}
	return Step(strings.TrimSuffix(string(s), "]")) + canonical
}

// CanonicalOf returns the step that [Step.Canonical] made s of.
func (s Step) CanonicalOf() (key Step, ok bool) {
	if !s.isCanonical() {
		return "", false
	}
	return Step(strings.TrimSuffix(string(s), canonical)) + "]", true
}

func (s Step) isCanonical() bool {
	return s.IsInputKey() && strings.HasSuffix(string(s), canonical)
}

// lower ends the step to the element under a key in lower case.
const lower = "w]"

// Lower is [Step.Canonical] for a map of which all keys are in lower case.
func (s Step) Lower() Step {
	if !s.IsInputKey() || strings.HasSuffix(string(s), lower) {
		return Elem
	}
	return Step(strings.TrimSuffix(string(s), "]")) + lower
}

// LowerOf returns the step that [Step.Lower] made s of.
func (s Step) LowerOf() (key Step, ok bool) {
	if !s.IsInputKey() || !strings.HasSuffix(string(s), lower) {
		return "", false
	}
	return Step(strings.TrimSuffix(string(s), lower)) + "]", true
}

// oneOf starts the step to one of several elements, and or stands between them.
const oneOf, or = "[|", "\x1e"

// OneOf is the step to one of the elements that are given, all with constant keys.
func OneOf(elems []Step) Step {
	s := oneOf
	for _, e := range elems {
		s += string(e) + or
	}
	return Step(s)
}

// Choice returns the elements in a step that [OneOf] made.
func (s Step) Choice() (elems []Step, ok bool) {
	rest, ok := strings.CutPrefix(string(s), oneOf)
	for e := range strings.SplitSeq(rest, or) {
		if ok && e != "" {
			elems = append(elems, Step(e))
		}
	}
	return elems, ok
}

// IsVar reports whether s goes to an element of which only a name is known, that
// of a register or of an input: it may be any of the others.
func (s Step) IsVar() bool { return s.IsRegister() || s.IsInputKey() }

// IsInputKey reports whether s was made by [KeyOf], [MapKey], [MapKeys] or [TypeKey].
func (s Step) IsInputKey() bool { return strings.HasPrefix(string(s), "[^") }

// IsRegister reports whether s goes to the element that a register names.
func (s Step) IsRegister() bool { return strings.HasPrefix(string(s), "[%") }

// Forget is p without what only registers tell apart: such an element is any.
func (p Path) Forget() Path {
	if !strings.Contains(string(p), "[%") {
		return p
	}
	return p.anyWhere(Step.IsRegister)
}

// ForgetKeys is p where an element that only an input tells apart is any.
func (p Path) ForgetKeys() Path {
	if !p.HasInputKey() {
		return p
	}
	return p.anyWhere(Step.IsVar)
}

// anyWhere is p with any element in place of those that vague picks.
func (p Path) anyWhere(vague func(Step) bool) Path {
	out := make([]byte, 0, len(p))
	for s, rest, ok := p.First(); ok; s, rest, ok = rest.First() {
		if elem, left := s.Left(); left && vague(elem) {
			continue
		}
		if vague(s) {
			s = Elem
		}
		out = append(append(out, s...), sep...)
	}
	return Path(out)
}

// HasInputKey reports whether a step of p was made by [KeyOf], [MapKey], [MapKeys] or
// [TypeKey].
func (p Path) HasInputKey() bool { return strings.Contains(string(p), "[^") }

// Named is the step from an encoded text to what it has under a name.
func Named(name string) Step { return Step(named + strings.ReplaceAll(name, sep, "")) }

// Name returns the name in a step that [Named] made.
func (s Step) Name() (name string, ok bool) { return strings.CutPrefix(string(s), named) }

// Before is the step to what stands in a text before the first of a separator.
func Before(sep string) Step { return Step(before + sep) }

// Encoded marks a text as one of which all parts are known by their names, as an
// encoder writes them.
func Encoded(encoder string) Step { return Step(encoded + encoder) }

// Encoder returns the name of the encoder in a mark that [Encoded] made.
func (s Step) Encoder() (encoder string, ok bool) { return strings.CutPrefix(string(s), encoded) }

// Decoded is the step to what a map may have under any key, as of data that an encoder has
// written which callers know.
func Decoded(encoder string) Step { return Step(decoded + encoder) }

// Decoder returns the name of the encoder in a step that [Decoded] made.
func (s Step) Decoder() (encoder string, ok bool) { return strings.CutPrefix(string(s), decoded) }

// But is the step from what a container holds to that without one of its elements.
func But(elem Step) Step { return but + elem }

// ButData is the step from a text to that without the data that is at a place of an input.
func ButData(input int, at Path) Step { return But(Place(input, at)) }

// HasButData reports whether p has a step that [ButData] made.
func (p Path) HasButData() bool { return strings.Contains(string(p), but+place) }

// Left returns the element in a step that [But] made,
// or the mark of the place in one that [ButData] made.
func (s Step) Left() (elem Step, ok bool) {
	rest, ok := strings.CutPrefix(string(s), but)
	return Step(rest), ok
}

// IsName reports whether s goes to the element with a constant text as its key.
func (s Step) IsName() bool { return strings.HasPrefix(string(s), `["`) }

// Text returns the key of the element that s goes to, where that is a constant text.
func (s Step) Text() (key string, ok bool) {
	if !s.IsName() {
		return "", false
	}
	key, err := strconv.Unquote(strings.TrimSuffix(string(s[1:]), "]"))
	return key, err == nil
}

// Asserted is the step from an interface value to what it holds if that is of a type.
func Asserted(typeName string) Step { return Step(asserted + typeName + ")") }

// Type returns the name of the type in a step that [Asserted] made.
func (s Step) Type() (typeName string, ok bool) {
	rest, ok := strings.CutPrefix(string(s), asserted)
	return strings.TrimSuffix(rest, ")"), ok
}

// IsAspect reports whether s goes to a part that the labels of the whole say as
// well: of a text, or of an interface value by its type.
func (s Step) IsAspect() bool {
	return strings.HasPrefix(string(s), "~") || s.byType()
}

// OfType reports whether s goes to a part that only values of some types have: the
// errors that errors and fmt make have none.
func (s Step) OfType() bool {
	name, chained := s.ChainType()
	return s == Deref || strings.HasPrefix(string(s), ".") || strings.HasPrefix(string(s), "[") || chained && name != ""
}

// byType reports whether s goes to what a value is if it is of some types.
func (s Step) byType() bool { return s == Typed || strings.HasPrefix(string(s), asserted) }

// Object marks a pointer to a part of an object that a function made: pointers with
// one site that leave the function together point into one object.
func Object(site int32, part Path) Step { return marked(object, int(site), part) }

// Place marks a pointer to a place of an input, or of an object behind it.
func Place(input int, at Path) Step { return marked(place, input, at) }

func marked(kind string, n int, p Path) Step {
	return Step(kind + strconv.Itoa(n) + inner + strings.ReplaceAll(string(p), sep, inner))
}

// Object returns the object in a mark that [Object] made, as the mark of the whole,
// and the part.
func (s Step) Object() (whole Step, part Path, ok bool) {
	n, part, ok := s.mark(object)
	return marked(object, n, ""), part, ok
}

// Place returns the input and the way to the place in a mark that [Place] made.
func (s Step) Place() (input int, at Path, ok bool) { return s.mark(place) }

func (s Step) mark(kind string) (n int, p Path, ok bool) {
	rest, ok := strings.CutPrefix(string(s), kind)
	if !ok {
		return 0, "", false
	}
	digits, way, _ := strings.Cut(rest, inner)
	n, err := strconv.Atoi(digits)
	return n, Path(strings.ReplaceAll(way, inner, sep)), err == nil
}

// Bound is the step from a function value to one of its free variables.
func Bound(i int) Step { return Step("#b" + strconv.Itoa(i)) }

// IsMark reports whether s is [Lazy] or a mark that [Object] or [Place] made, and no part.
func (s Step) IsMark() bool {
	return s == Lazy || strings.HasPrefix(string(s), object) || strings.HasPrefix(string(s), place)
}

// InnerAt is the step to one of the things that a wrapper hands on to.
func InnerAt(i int) Step { return Inner + Step(string(rune('0'+i%64))) }

// IsInner reports whether s goes to something that a wrapper hands on to.
func (s Step) IsInner() bool { return strings.HasPrefix(string(s), string(Inner)) }

// Chain is the step from an error to what has the type of that name among it
// and the errors that it wraps; any of them when the name is empty.
func Chain(typeName string) Step { return Step(chain + typeName) }

// ChainType returns the name of the type in a step that [Chain] made.
func (s Step) ChainType() (typeName string, ok bool) { return strings.CutPrefix(string(s), chain) }

// Result is the step to one of several results of a call.
func Result(i int) Step { return Step("#" + string(rune('0'+i%64))) }

// IsElem reports whether s goes to an element, known or not (not to a key).
func (s Step) IsElem() bool { return len(s) > 1 && s[0] == '[' && s != Key }

// IsConstElem reports whether s goes to the element with one constant key.
func (s Step) IsConstElem() bool {
	return s.IsElem() && s != Elem && !s.IsVar() && !strings.HasPrefix(string(s), oneOf)
}

// FieldName returns the name of the field that s goes to, or "".
func (s Step) FieldName() string {
	if len(s) > 1 && s[0] == '.' {
		return string(s[1:])
	}
	return ""
}

// Append is p followed by s.
func (p Path) Append(s Step) Path { return p + Path(s) + sep }

// Join is p followed by q.
func (p Path) Join(q Path) Path { return p + q }

// First splits off the first step; ok is false for the empty path.
func (p Path) First() (s Step, rest Path, ok bool) {
	head, tail, ok := strings.Cut(string(p), sep)
	return Step(head), Path(tail), ok
}

// Steps lists the steps of p.
func (p Path) Steps() []Step {
	var steps []Step
	for s, rest, ok := p.First(); ok; s, rest, ok = rest.First() {
		steps = append(steps, s)
	}
	return steps
}

// Last is the last step of p and the way to it; both are empty when p is.
func (p Path) Last() (before Path, s Step) {
	whole := strings.TrimSuffix(string(p), sep)
	i := strings.LastIndex(whole, sep) + 1
	return p[:i], Step(whole[i:])
}

// Depth counts the steps that go to a part.
func (p Path) Depth() int {
	n := 0
	for s, rest, ok := p.First(); ok; s, rest, ok = rest.First() {
		if s != Deref && !strings.HasPrefix(string(s), but) && !s.byType() {
			n++
		}
	}
	return n
}

// Deeper reports whether the depth of p is above a limit. Most paths have not even
// as many steps.
func (p Path) Deeper(limit int) bool {
	return strings.Count(string(p), sep) > limit && p.Depth() > limit
}

// IsAsserted reports whether p ends with a step that [Asserted] made.
func (p Path) IsAsserted() bool {
	return strings.HasSuffix(string(p), ")"+sep) && strings.HasPrefix(string(p[strings.LastIndex(string(p[:len(p)-1]), sep)+1:]), asserted)
}

// Untyped is p without the step Typed at its end; ok is false where there is none.
func (p Path) Untyped() (_ Path, ok bool) {
	before, ok := strings.CutSuffix(string(p), string(Typed)+sep)
	return Path(before), ok
}

// OfDynamic is p without the step Dynamic at its end; ok is false where there is none.
func (p Path) OfDynamic() (_ Path, ok bool) {
	before, ok := strings.CutSuffix(string(p), string(Dynamic)+sep)
	return Path(before), ok
}

// Implements is the step to whether the type of what an interface value holds has the
// methods that a text lists.
func Implements(methods string) Step { return Step(implements + methods) }

// OfImplements is p without a step that [Implements] made at its end, and the methods; ok is
// false where there is none.
func (p Path) OfImplements() (_ Path, methods string, ok bool) {
	before, has := strings.CutSuffix(string(p), sep)
	at := strings.LastIndex(before, sep) + 1
	methods, ok = strings.CutPrefix(before[at:], implements)
	return p[:at], methods, has && ok
}

// Contains reports whether s is one of the steps of p.
func (p Path) Contains(s Step) bool { return strings.Contains(string(p), string(s)+sep) }

// CutLast is the way before the last of the steps of p that is s, and the way behind it;
// ok is false where none is.
func (p Path) CutLast(s Step) (before, behind Path, ok bool) {
	for rest := p; ; {
		step, after, more := rest.First()
		if !more {
			return before, behind, ok
		}
		if step == s {
			before, behind, ok = p[:len(p)-len(rest)], after, true
		}
		rest = after
	}
}

// HasPrefix reports whether p starts with the steps of q.
func (p Path) HasPrefix(q Path) bool { return strings.HasPrefix(string(p), string(q)) }

// String is p as people read it: "*.Addr.Street".
func (p Path) String() string { return strings.ReplaceAll(string(p), sep, "") }

package expose

import "go/types"

// View is a way to look at a value: an encoder and the state it is in when it
// arrives at the value. Views are plain data so that a summary can keep "what
// this view shows of parameter 1". The zero View shows everything that can be
// reached.
type View struct {
	// Encoder is one of the names of [Encoders], that of a [Template.View], or
	// empty.
	Encoder string
	// Verb is the fmt verb for the fmt family, with '+' and '#' as Plus and
	// Sharp; 0 stands for %v.
	Verb        byte
	Plus, Sharp bool
	// Cut says that fmt cuts texts off in front of their first byte: %.0s.
	Cut bool
	// Depth is 0 for the encoder's operand, which fmt and loggers treat in
	// ways of their own, and 1 for everything below it.
	Depth uint8
	// Hidden says that the encoder calls no methods here: fmt below an
	// unexported field, or while it reports a verb that does not fit.
	Hidden bool
	// Addressable says that the encoder can take the value's address, so that
	// encoding/json finds pointer-receiver methods.
	Addressable bool
}

// Value is the engine's side of a value that an encoder walks. Every method
// may return nil for "nothing is known to be there"; Walk shows nothing for
// it.
type Value interface {
	// Field is field i of a struct type.
	Field(st *types.Struct, i int) Value
	// Elem is any element of an array, slice or map, or what a pointer points
	// to: t is the type that is taken apart (never a named one, but for
	// context.Context, whose elements are the values it carries).
	Elem(t types.Type) Value
	// Unseen tells of a value of type t what others know better, who will go on with
	// the walk: it is shown as it is, with the view under which it stands. Rest is
	// what is walked here. Either may be nil.
	Unseen(t types.Type) (unseen, rest Value)
	// Key is any key of a map.
	Key(t types.Type) Value
	// Dynamic lists the concrete types that an interface value may hold;
	// complete is false when there may be others. It is also asked of values
	// of type parameters, and of the boxes of log packages (slog.Value,
	// slog.Attr), which hold a value as an interface does; Field is asked of those
	// that have exported fields as well.
	Dynamic() (concrete []types.Type, complete bool)
	// Held is what such a value holds if that is of the type t, which Dynamic lists.
	Held(t types.Type) Value
	// Call is what the method m returns as result i when called on the value,
	// or, when i is -1, what it hands to its first parameter (Format writes
	// to a fmt.State, MarshalLogObject to an encoder). The value is always of
	// the base type: where the encoder calls the method on a pointer, the
	// value is what the pointer points to, and where the method is promoted,
	// it is the embedded field. As is the view under which the encoder calls it.
	Call(m *types.Func, i int, as View) Value
}

// Show is called for each part of the value that the encoder shows: rest is
// the view under which the engine must still look at what it cannot name yet
// (the value behind an interface of unknown type); for text, numbers, bytes
// and everything that is shown whole it is the zero View.
type Show func(v Value, t types.Type, rest View)

// Package transfer follows data through one function: [Analyze] visits the
// basic blocks of its SSA form until nothing changes and returns the summary
// of the function and the flows inside it.
//
// Registers are SSA values and hold one [summary.Node] each. Memory is a map
// from objects to nodes, joined where blocks meet: an object is an allocation
// of the function, what a call returned, or what a pointer that came from
// outside points to. A store replaces what a pointer that can only point to
// one place of one object points to, and adds to it otherwise.
//
// There is one small method for each SSA instruction (instr.go, container.go,
// convert.go), and a file for each of the ways a call can go: by a summary
// (apply.go), by a model's row (model.go, move.go, fill.go, callback.go, place.go,
// for errors and reflection causes.go and reflection.go, for readers that end with one ended.go), to a function that
// only the callers know (effect.go, before.go, operand.go, inside.go) or nobody (unknown.go), to a writer (writer.go). What
// leaves a function in several ways stays one object (shared.go), as does what a function gives back that is called once (once.go). A second
// visit knows what later stores say (backward.go). A call whose constants decide
// branches of the callee has a summary of its own (cases.go), as has what a logger
// makes of an attribute by its key (edit.go). Texts know some of their parts
// (texts.go, encoded.go), lists what a loop over them leaves behind (overwrite.go,
// turns.go, turned.go), what append writes behind their end (room.go), loops over functions what each and what the last of them gives
// back (each.go, carried.go), maps the keys that a list or a caller gives (keyed.go,
// written.go) and those that code asks for (tested.go) or a function that it
// calls (pairs.go, worked.go), structs what their fields say is to be done (chosen.go) or which of a few they are (enumerated.go), function literals which parameters of others they ask (captured.go), copies of maps the keys of those (clones.go); what a condition comes to where
// some of it is constant is worked out in compute.go. Where a test
// finds nothing, there is no data (empty.go, likewise.go), and where it asks for a type in vain, no
// value of that (refused.go). What is changed through a pointer to one of several objects is
// known to who looks through the same pointer (either.go). What is in an interface value is
// shown as its own type has it (held.go), the front of a text ends where constants say
// (front.go), and a template of a set is the one of a name (named.go). Calls that are left to the callers stand in the order in which those can work them out (order.go). What encoders are left to look at by the callers stands in
// unseen.go, what calls that are left to them leave behind in leftover.go. What surrounds the function comes in through [Env], which internal/solve implements.
package transfer

// Package expose says which parts of a value an encoder shows.
//
// fmt prints unexported fields and stops at nested pointers; encoding/json
// follows pointers and leaves out what a tag hides; a logger may do either,
// by its configuration. A type can redact itself with String, MarshalJSON,
// LogValue and the like, and each encoder honours a different set of these
// methods in different places. [Walk] knows these rules. It takes a [View] (an
// encoder and the state it is in), a static type and the engine's [Value], and
// calls [Show] for each part of the value that comes out.
//
// # Encoders
//
// An encoder is a row of the tables in table.go, databases.go and
// loggers.go. There are a few families, each with its rules in one place:
//
//   - fmt (printing.go): all fields, methods only where they can be reached
//     through exported fields, nested pointers as addresses, by verb.
//     [Operands] reads a format and says by which view each operand is shown.
//   - trees (tree.go, fields.go): encoding/json and all that walk exported
//     fields by tags: which tag hides, which methods count and on which
//     receivers, what happens to map keys and embedded structs. Databases that
//     store structs as rows are such trees, with tags of their own.
//   - fronts (front.go): loggers that look at their operand themselves (is it
//     an error, a Stringer, a LogValuer?) and leave the rest to another encoder.
//   - unions (front.go): encoders that stand for several, as a logger does
//     whose output format is chosen elsewhere. What any of them shows is shown.
//   - templates (template.go, text.go): [Template.View] has the text of a
//     template in the name of its encoder, which follows the actions; the
//     encoders "template" and "template-html" are {{.}}.
//   - those that fit nowhere (special.go).
//
// # Methods
//
// When a method of the value is what the encoder calls, its result is shown,
// not the fields: Walk asks the engine for it by [Value.Call]. A method that
// writes instead of returning (Format, MarshalXML, MarshalLogObject) is asked
// for as result -1: whatever it hands to its first parameter.
//
// # What is not known
//
// The value behind an interface or a type parameter may be unknown. Then Show
// gets the value with the view that is left, so that the engine can go on when
// it learns more: View carries all of the state.
//
// # More than the truth
//
// What is said here is what the encoders were seen to write: the tests run
// them on values whose every leaf is a mark (package exposetest; the modules
// of others in the nested module truth). Walk shows more than one run does
// where it must: a union runs one of its encoders, a template takes one branch,
// an encoder that fails on one part of a value writes nothing of the others
// (nothing is shown where JSON and YAML fail on every value of a type),
// what is nested deeper than [bounds.TypeDepth] is shown whole, and
// json-iterator picks among embedded fields of one name by their order. It
// shows less in two places: a value of a type that contains itself is followed
// once into another of that type, and a value of more than [bounds.Parts] parts
// is not followed to its end.
package expose

// Package remedy proposes fixes of findings that change what the program does:
// which of them is right, or whether one is, a person says.
//
// A pass attaches them to its diagnostics only when it is asked for all fixes.
// They are alternatives, in this order:
//
//   - a redactor: the text that holds the data is wrapped in a function that
//     takes a string, returns one and protects it, by a directive or a row, well
//     enough for the promises that the finding breaks. At most two are proposed,
//     the nearest: those of the file first, then those of the package, then
//     those of the packages that the file imports.
//   - an identifier: a struct that holds the data, or a pointer to one, gives
//     way to its field ID (or Id, UID, UUID; of several the first), which is a
//     number, a text or bytes, and neither tagged nor called like personal data.
//     It is proposed where people read what arrives: in logs, on the console, in
//     traces and metrics, and with error trackers.
//   - a method: a struct type of the package gets a LogValue or String method
//     that shows its numbers, texts and truth values, but for those that are
//     tagged or called like personal data. It is proposed where the sink
//     encodes the value itself, by an encoder that honours the method at that
//     place: package expose is asked, with a type that has it.
//
// # What is proposed
//
// Each fix, applied alone, takes the finding away; the tests apply every fix that
// is proposed in the corpus, and look again. A finding has no argument, only the
// place of a call. So the argument is looked for in the syntax: it is the only one
// that can hold the data, or the only one such of a call in its place, or before
// it in a chain, whose row says that it hands the data on. Where several can, or none, nothing is
// proposed, nor in generated files and in those that cgo translates.
//
// # Cost
//
// Nothing is done for a package without findings.
package remedy

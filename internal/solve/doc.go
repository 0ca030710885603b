// Package solve works out the summaries of all functions of a package.
//
// [Package] analyses each function when its summary is first wanted, so that
// callees come before callers, and analyses a function again when something
// that it has used changes: the summary of a callee that is part of the same
// recursion, or what a package-level variable or function-valued field may
// hold. That visits each strongly connected component of the calls as often as
// it needs, without having to know beforehand which calls there are: calls of
// interfaces and function values are found on the way.
//
// Some questions are about the whole package at once: what may be in a field, a parameter
// or a captured variable (held.go), or in a table of functions (tables.go), given who calls a function (onlycalled.go), which
// constants a field has (chosen.go), what nobody changes (fixed.go, enumerated.go).
//
// What is known of a function comes from, in this order: a model's row, a
// directive, the summary of a function of this package, the fact that its own
// package exported. [Program] gives these answers to internal/transfer.
package solve

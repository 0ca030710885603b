// Package summary holds the domain of the analysis. A [Node] is what is known
// about a value: a tree of labels, one branch a field or element. A [Label] is
// personal data of a source, or the content of an input that the caller knows.
// A [Summary] is what a function does with its inputs.
//
// Nodes form a semilattice under [Join]: the analysis only ever adds to what a
// value may hold at a place, except where a store replaces it. The laws are in
// the tests.
package summary

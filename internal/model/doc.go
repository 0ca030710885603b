// Package model holds what piivet knows about functions that it does not
// analyse: the standard library and well-known libraries, and what a
// configuration says about code that one cannot edit.
//
// A [Row] says how one function, method, variable or type behaves: which of
// its arguments are sinks, which way data takes through it, what it protects,
// fills, empties or calls. The rows of the built-in catalog are written by hand
// in catalog/*.yaml, one file per library, and compiled into catalog.idx by
// `go generate`. That file is part of the binary as a string: a process that
// starts reads none of it, and [Lookup] decodes the rows of the one package
// that it is asked for. A test fails when the file is stale.
//
// # Names
//
// A row names a function ("Println"), or a method with the type that declares
// it ("Logger.Printf"), which for a promoted method is the embedded type and
// for a method of an interface the interface. The name of a type of functions stands for
// every function of that type; no pattern is about one. `*` stands for any text without
// a dot. Of several rows that match, the one without `*` wins, then the one
// with the most other characters, then the first in the order of the names.
//
// # Versions
//
// The catalog lists each library at one major version. A path of another
// version ("example.com/lib/v3/sub" where "example.com/lib/v2/sub" is listed)
// gets the rows of the listed one: the highest that is not above it, otherwise
// the lowest. A row may then speak of an argument that the function at hand
// does not have; whoever applies a row checks its ports against the signature.
//
// # Closed packages
//
// Where the rows of a package say all that matters, it is closed, and its source
// is not analysed. A path that ends in "/..." closes the packages of a library
// that no other entry is about: those that its users have no reason to call.
//
// # Cost
//
// Lookup keeps nothing between calls. It costs a binary search and the
// decoding of one package, tens of microseconds for the largest. A
// [Catalog] keeps the packages that were asked for, for as long as one
// analysis of a package runs.
//
// The sub-packages are for whoever reads or writes rows: schema decodes the
// YAML form, sqltext looks into SQL text, genindex writes catalog.idx, and
// proof, a module of its own that requires the real libraries, shows of every
// row that it resolves and that it fires.
package model

//go:generate go run ./genindex

// Package overlay is what a configuration tells the engine: sources that no
// pii tag marks, rows above the built-in catalog, and what is known of vendors
// and stores. It is plain data; internal/policy/config reads it from a file.
//
// An overlay applies where a package is analysed that belongs to whoever wrote
// the configuration. What is worked out about every other package depends on
// its source and the built-in catalog alone, so that all who import it can
// share the answer.
package overlay

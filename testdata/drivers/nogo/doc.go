// Package nogo runs the passes as Bazel does: in a nogo that is built from the
// sources of rules_go, one package at a time, with export data and files of facts
// for what the package imports and nothing else. It only has tests.
//
// The sources of rules_go come from the module cache. Nogo needs a package that is
// internal to golang.org/x/tools, so it is built in a module whose path begins with
// that.
package nogo

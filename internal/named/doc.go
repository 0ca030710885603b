// Package named tells whether what a configuration names exists.
//
// A source or a model about a function that does not exist is never used, and
// nobody would notice. [Check] loads the packages that are named and looks up
// each name in their types. Only exact names are looked up; a configuration
// with none costs nothing.
package named

// Package nested has no code: its test runs the tests of the modules inside
// this one, which "go test ./..." alone passes by. They are modules of their
// own because they require the libraries that they check piivet against.
package nested

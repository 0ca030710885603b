// Package exposetest holds package expose to the truth: it runs an encoder on
// a value whose every leaf is a mark of its own, and compares the marks in the
// output with the marks in what [expose.Walk] shows.
//
// [Load] type-checks the packages that declare the values' types, so that a
// value can be walked by go/types. [Wrap] puts a type into every place that
// matters to encoders: behind pointers, in fields with and without an initial
// capital, in containers, behind interfaces. [Check] runs one encoder on one
// such value.
package exposetest

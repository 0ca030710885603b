// Package agree has what tests need to hold drivers to one answer: the same
// packages give the same findings under go vet, from the command line, in
// golangci-lint, in gopls and under nogo. Each driver prints its own way, so the
// test of a driver makes [Places] of what it prints and compares them, by [Same],
// with those of the command line. And each driver has a cache, which must not
// answer for what has been edited: [Edited] does the edits and asks the driver, and
// [Upgrade] is for building it with another piivet.
//
// The tests of drivers that need libraries of their own are modules of their own
// below testdata/drivers; they use this package too.
package agree

// Package driver runs the passes from the command line: the packages that the
// patterns name and, for their facts, everything they import, each analysed
// once and then answered from a cache.
//
// It stands on the runner and the cache of honnef.co/go/tools. The runner
// knows diagnostics, not findings, and drops what an analyzer that failed had
// to say. So every pass runs in a wrapping of this package:
// a failure is recorded and nothing that was computed after it is cached, and
// a finding travels through the runner and its cache as a diagnostic whose
// message is the finding in JSON, which comes out again whole.
//
// # What is analysed
//
// Packages are loaded with their tests, as go vet does. A package that has
// tests of its own is analysed twice, without and with them; findings are
// taken from the second, where that compiles, so that they are those of
// go vet.
//
// # Facts
//
// Facts are about a package and about what it declares. The runner hands them on
// from package to package, so that each entry of the cache has those of all
// packages below in it, and each importer decodes them again. Here a package
// hands on a hash: its facts lie once in the cache, under that hash, and are read
// when something that they are about is asked for. An entry counts as there when
// all facts are that it refers to.
//
// # Broken packages
//
// A package that cannot be loaded or type-checked is a [Problem], and so is
// everything above it; the rest of the run goes on and its findings stand.
//
// # The cache
//
// It lies in the directory piivet of the user's cache directory, or in the
// directory that PIIVET_CACHE names. Entries are keyed by the packages'
// build IDs, by the binary that runs, by the flags of the passes and by what
// [Config.Salt] adds. Entries that were not used for five days are removed.
// Nothing that is printed comes from the cache except through those keys: the
// names of files are worked out anew in every run.
package driver

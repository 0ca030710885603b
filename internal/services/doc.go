// Package services has no code: its tests run the built command on the example
// services in testdata/services and compare what it reports with the marks in
// their code.
//
// A line with a trailing comment "// leak: ID[, ID]" breaks exactly the
// promises with these ids, and a finding is reported on it for each. No other
// line breaks any. A line with "// ok: why" is the clean twin of a leak.
package services

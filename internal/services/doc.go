// Package services has no code: its tests run the built command on the example
// services in testdata/services and compare what it reports with the marks in
// their code.
//
// A line with a trailing comment "// leak: ID[, ID]" breaks exactly the
// promises with these ids, and a finding is reported on it for each. No other
// line breaks any. A line with "// ok: why" is the clean twin of a leak.
//
// What only the whole program breaks stands behind that: "(promises: ID)" says
// that "piivet promises" lists the line for this promise too, and
// "(promises -tags TAG: ID)" that it does when the service is built with the tag.
// It lists no other lines. A field that nothing reads is marked where it is
// declared.
package services

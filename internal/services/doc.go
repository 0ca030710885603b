// Package services has no code: its tests run the built command on the example
// services in testdata/services and compare what it reports with the marks in
// their code.
//
// A line with a trailing comment "// leak: ID[, ID]" breaks exactly the
// promises with these ids, and a finding is reported on it for each. No other
// line breaks any.
//
// A line with "// ok: ID[, ID]: why" is the clean twin of a leak, and keeps
// exactly the promises with these ids; "// ok: why" keeps none. A line keeps a
// promise in one of two ways.
//
//   - Data reaches a sink as the promise demands: masked, with consent and the
//     like. In the data map, all flows on the line that the promise speaks of keep
//     it. A line with such a flow has a mark.
//   - Other data reaches a sink that the data of the promise must never reach.
//     Nothing of that is in the data map, so the line is probed: in a copy of the
//     service, what its calls pass may be the data of the promise as well, and the
//     line has to break it.
//
// A line that leaks says what it breaks, and not what it keeps besides. Promises
// that no flow decides (erasable, exportable, read, mapped) are not named. Every
// promise of a service's company that a flow decides is broken by a line and kept
// by one; the others are broken and kept by variants of the service.
//
// What only the whole program breaks stands behind that: "(promises: ID)" says
// that "piivet promises" lists the line for this promise too, and
// "(promises -tags TAG: ID)" that it does when the service is built with the tag.
// It lists no other lines. A field that nothing reads is marked where it is
// declared.
package services

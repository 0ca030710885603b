// Package analyzers has the passes of piivet, for drivers of
// golang.org/x/tools/go/analysis.
//
// piivet holds Go code to what was promised about personal data: fields that
// hold such data are tagged, passes follow the data through the program, and
// what breaks a promise is reported where the data enters the call that ends
// in a sink.
//
// # Catalogue of diagnostics
//
// A flow that breaks a promise has a message of one form,
//
//	User.Email (pii:email) reaches log/slog.Info through audit.Record
//
// which names the field, what it holds, the sink, and the function called when
// that is not the sink itself; "(approximate: ...)" is added when a part of
// the way could not be seen. The related information of the diagnostic is the
// path of the data and each broken promise, and the category of the diagnostic
// is the first broken promise. The pass says where the data arrives:
//
//   - piilog: in a log, on the console, in a trace or a metric
//   - piimail: in a mail
//   - piistore: in a file, database, cache, queue, cookie or session
//   - piishare: with a third party, or in an outgoing request
//
// By default these promises are kept (see docs/policy-default.md):
//
//   - default/logs, default/telemetry, default/console
//   - default/mail
//   - default/files, default/cookies, default/databases
//   - default/third-party
//   - default/passwords
//
// The pass piitag reports what is wrong with tags and with //pii: directives;
// its own documentation lists the messages.
//
// # Configuration
//
// What users say about their own packages, in .piivet.yaml beside go.mod,
// reaches the passes through [Options]: the passes read no files, so the driver
// does, with its cache in mind. Findings cite the promises of the user's policy
// then. Drivers that take analyzers one by one, such as nogo, give the text of a
// configuration to the flag configuration of piiflow.Analyzer, which counts for
// the passes of [All].
//
// # Fixes
//
// A diagnostic carries at most one suggested fix, and only one that changes
// nothing at run time: some drivers apply what they are offered. With the flag
// fixes=all of a pass, or [Options.AllFixes], a finding carries the other ones, too:
// alternatives, of which a person picks one. See the documentation of piilog.
package analyzers

//go:generate go run ../internal/docgen -docs ../docs

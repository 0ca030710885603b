// Package realworld has no code: its tests hold docs/realworld.md to the
// verdicts in testdata/realworld, and these to what piivet finds.
//
// A file MODULE.verdicts.tsv has one line for each finding in a module that was
// not written for piivet, with these columns:
//
//   - place: file:line in the module; file:line:column where that alone would
//     stand for two findings
//   - data: what the message begins with
//   - sink: its kind and its function
//   - verdict: leak, intended or false, as docs/realworld.md explains; unread
//     stands for what nobody has judged yet
//   - reason: what the verdict rests on, in a few words
//
// Lines are sorted by file, line, column, data and sink.
//
// One test always runs: files have their form, nothing in them is unread, and
// the table of the page counts what they say. The other runs the piivet of this
// tree over copies of the modules, prepared as the page says:
//
//	go test ./internal/realworld -timeout 1h -dir DIR
//
// It fails for each finding that has no verdict and each verdict that has no
// finding. With -update it writes the files instead: what is known keeps its
// verdict, and what is new is unread.
package realworld

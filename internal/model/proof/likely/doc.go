// Package likely has no code: its test holds what piivet suggests to fields of
// real libraries, which were labelled by hand. See testdata/fields.tsv for how
// they were drawn, labelled and split.
package likely

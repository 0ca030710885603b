// Package fire analyses proofs and compares what is found with what their
// comments announce.
//
// It looks at flows, not at findings: a row must be right whatever a policy
// thinks of the kind of its sink. Nothing is known of the libraries but their
// types and the rows of the catalog, so what is found came through a row.
package fire

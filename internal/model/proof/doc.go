// Package proof proves the rows of the catalog against the real libraries. It
// is a module of its own, so that piivet does not depend on them.
//
// Every row must resolve: what it names exists, and has the ports that it
// speaks of. And every row must be shown to fire: for each function that it is
// about there are proofs under testdata/src, which are analysed, and in which
// exactly what they announce must be found. Most are generated from the types
// of the libraries; see package emit.
//
// After a change of the catalog run
//
//	go generate ./internal/model
//	cd internal/model/proof && go generate
//
// The second also makes go.mod require what the catalog names.
package proof

//go:generate go run ./genproof

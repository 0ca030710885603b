package flow

import (
	"go/token"
	"go/types"
)

// Copy is personal data that is stored as it is, unprotected, in a field whose
// tag does not say so: who reads the field elsewhere does not see what it
// holds.
type Copy struct {
	// Source is what the data is.
	Source Source
	// Field is the field of a named struct type that it is stored in, and Owner
	// the name of the type that declares it: "row".
	Field *types.Var
	Owner string
	// Pos is where it is stored, in the package at hand.
	Pos token.Pos
}

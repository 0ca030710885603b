package flow

// Tagging is a tag that a field is in want of. Drivers that can edit other
// packages than the one at hand find the field by its names.
type Tagging struct {
	// Message is the diagnostic that asks for it.
	Message string
	// Package is the path of the package that declares the field, and Owner the
	// name of the type: a name without dots.
	Package, Owner, Field string
	// Value is the value of the tag.
	Value string
}

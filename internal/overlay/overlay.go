package overlay

import (
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/tag"
)

// Overlay is what a configuration tells the engine about code of own packages.
// The zero value (and nil) says nothing. It is never changed once it is made,
// so that packages can be analysed at the same time.
type Overlay struct {
	// Tags are the struct tag keys of other tools, sorted by key.
	Tags []TagKey
	// Sources are sources that are no tagged field, in the order of the file.
	Sources []Source
	// Models are rows above the built-in catalog, as model.NewCatalog takes
	// them.
	Models []*model.Package
	// Packages are rows below it: packages that are one sink as a whole, each
	// with a row `*` and a row `*.*`.
	Packages []*model.Package
	// Vendors is what is known of a vendor, by its name in lower case.
	Vendors map[string]Place
	// Stores is what the operator did to a store, by its name in lower case:
	// see [Overlay.At] for which names a store has.
	Stores map[string]Store
}

// TagKey maps a struct tag key of another tool.
type TagKey struct {
	Key string
	// Values says what a value means; the items of one with commas are looked
	// up one by one. "" is the empty value, "*" any other value.
	Values map[string]tag.Tag
	// Not are the values that mean "not personal".
	Not []string
}

// Source is a type, field, parameter or result that holds personal data.
type Source struct {
	// Package is the import path of the type or function.
	Package string
	// Type is a glob over the names of types; "" when it is a function.
	Type string
	// Field is a glob over names of fields; "" means every field, and the
	// value itself.
	Field string
	// Func is a glob over "Func" or "Type.Method"; "" when it is a type.
	Func string
	// Param is the name of the parameter; "" when it is result number Result.
	Param  string
	Result int
	// Tag is what the data is: category, region, role, subject.
	Tag tag.Tag
	// Pos is where the configuration says it: base name of the file, and line.
	Pos flow.Pos
}

// Place is who a vendor is to us.
type Place struct{ Purpose, Region string }

// Store is what the operator of a store did.
type Store struct {
	// AtRest is how the store protects what it keeps.
	AtRest flow.Protection
	// Region is where it stands, or "".
	Region string
}

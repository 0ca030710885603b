// Package untagged finds the fields of the modules at hand that look like
// personal data and have no tag, and the edits that tag them.
//
// What a field looks like, package likely says. This package knows which fields
// there are, and which of them people have spoken of already: those with a pii tag, with a
// tag of another tool that the configuration maps, those that the configuration
// lists as sources, and those of a type with a //pii:source directive.
package untagged

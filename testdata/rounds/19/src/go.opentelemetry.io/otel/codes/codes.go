// Package codes is a stub of the package of the same path, with what the cases use.
package codes

type Code uint32

const (
	Unset Code = iota
	Error
	Ok
)

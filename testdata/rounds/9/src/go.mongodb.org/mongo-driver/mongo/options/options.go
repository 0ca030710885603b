// Package options is a stub of the package of the same path, with what the cases use.
package options

type InsertOneOptions struct{}

type UpdateOptions struct{}

type FindOneOptions struct{}

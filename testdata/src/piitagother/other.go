// Package piitagother has a type for another package to use.
package piitagother

type Person struct {
	Name string `pii:"name"`
}

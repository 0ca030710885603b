// Package primitive is a stub of the package of the same path, with what the cases use.
package primitive

type M map[string]interface{}

type E struct {
	Key   string
	Value interface{}
}

type D []E

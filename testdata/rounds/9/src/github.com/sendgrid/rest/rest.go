// Package rest is a stub of the package of the same path, with what the cases use.
package rest

type Response struct {
	StatusCode int
	Body       string
}

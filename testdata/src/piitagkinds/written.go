// Package piitagkinds has files of several kinds.
package piitagkinds

type Written struct {
	Email string `pii:"emial"` // want `Written.Email`
}

// Package model has the prisoners that lawyers see.
package model

type Visit struct {
	ID     int64
	Lawyer string
	Crime  string `pii:"criminal-record"`
	Pin    string `pii:"pin"`
}

package piitagkinds

type Test struct {
	Email string `pii:"emial"`
}

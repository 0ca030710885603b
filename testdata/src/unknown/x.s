// The functions that x.go declares without a body.

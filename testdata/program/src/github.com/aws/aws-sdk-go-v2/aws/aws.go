// Package aws has as much of the SDK as the programs here need.
package aws

func String(v string) *string { return &v }

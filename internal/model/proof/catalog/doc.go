// Package catalog reads the rows that are to be proved, and keeps the module
// of the proofs requiring the libraries that they are about.
package catalog

// Package dep takes sequences.
package dep

import (
	"iter"
	"slices"
)

// Sorted is what a sequence has, sorted.
func Sorted(seq iter.Seq[string]) []string { return slices.Sorted(seq) }

// Package dep hands out writers of types that its importers cannot name.
package dep

import (
	"io"

	"hiddenwriters/dep/inner"
)

func Echo() io.Writer    { return inner.Echo().W }
func Counter() io.Writer { return inner.Counter().W }

// Both gives a callback a writer.
func Both(text string, write func(w io.Writer, text string)) {
	write(inner.Echo().W, text)
}

func Quiet(text string, write func(w io.Writer, text string)) {
	write(inner.Counter().W, text)
}

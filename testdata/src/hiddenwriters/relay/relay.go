// Package relay hands on what it got of inner, and says nothing of its types.
package relay

import (
	"io"

	"hiddenwriters/inner"
)

type Box struct{ Out io.Writer }

func Echo() io.Writer    { return inner.Echo() }
func Counter() io.Writer { return inner.Counter() }

func EchoBox() *Box    { return &Box{inner.EchoTap().W} }
func CounterBox() *Box { return &Box{inner.CounterTap().W} }

// Both gives a callback a writer.
func Both(text string, write func(w io.Writer, text string))  { write(inner.Echo(), text) }
func Quiet(text string, write func(w io.Writer, text string)) { write(inner.Hole(), text) }

func Echoes() interface{ Make() io.Writer } { return inner.Echoes() }
func Holes() interface{ Make() io.Writer }  { return inner.Holes() }

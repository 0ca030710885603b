// Package inner hands out writers of types that only it can name.
package inner

import (
	"io"
	"log"
)

type echo struct{}

func (echo) Write(p []byte) (int, error) {
	log.Print(string(p))
	return len(p), nil
}

type counter struct{ n int }

func (c *counter) Write(p []byte) (int, error) {
	c.n += len(p)
	log.Print(c.n)
	return len(p), nil
}

type hole struct{}

func (hole) Write(p []byte) (int, error) {
	log.Print(len(p))
	return len(p), nil
}

// Tap has its writer behind an interface.
type Tap struct{ W io.Writer }

func Echo() io.Writer    { return (&Tap{echo{}}).W }
func Counter() io.Writer { return (&Tap{&counter{}}).W }
func Hole() io.Writer    { return (&Tap{hole{}}).W }

func EchoTap() *Tap    { return &Tap{echo{}} }
func CounterTap() *Tap { return &Tap{&counter{}} }

// Maker hands out something that hands out a writer: both are hidden.
type Maker interface{ Make() io.Writer }

type echoes struct{}

func (echoes) Make() io.Writer { return echo{} }

type holes struct{}

func (holes) Make() io.Writer { return hole{} }

func Echoes() Maker { return echoes{} }
func Holes() Maker  { return holes{} }

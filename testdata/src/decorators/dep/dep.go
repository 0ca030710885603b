// Package dep has senders and what wraps them.
package dep

import "log"

type Sender interface{ Send(to string) error }

type Console struct{}

func (Console) Send(to string) error { log.Print("to ", to); return nil }

type Counted struct {
	Next Sender
	N    int
}

func (c *Counted) Send(to string) error {
	c.N++
	return c.Next.Send(to)
}

func Twice(s Sender, to string) {
	s.Send(to)
	s.Send(to)
}

// Package inner has writers that log what they get, and writers that do not.
package inner

import "log"

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

type Tap struct {
	W interface{ Write([]byte) (int, error) }
}

func Echo() *Tap    { return &Tap{echo{}} }
func Counter() *Tap { return &Tap{&counter{}} }

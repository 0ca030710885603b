// Package fakes has what tests use in place of services.
package fakes

import (
	"context"
	"fmt"
	"io"
	"sync"
)

// SMS is a message that was sent.
type SMS struct{ To, Text string }

// Gateway remembers messages, and writes what happens.
type Gateway struct {
	Out io.Writer

	mu   sync.Mutex
	sent []SMS
}

// Send remembers.
func (g *Gateway) Send(_ context.Context, to, text string) error {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.sent = append(g.sent, SMS{to, text})
	return nil
}

// Sent gives a copy.
func (g *Gateway) Sent() []SMS {
	g.mu.Lock()
	defer g.mu.Unlock()
	return append([]SMS(nil), g.sent...)
}

// Chatty prints what it gets.
type Chatty struct{ Gateway }

// Send prints and remembers.
func (c *Chatty) Send(ctx context.Context, to, text string) error {
	fmt.Println("sms:", to, text)
	return c.Gateway.Send(ctx, to, text)
}

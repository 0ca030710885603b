// Package hub brings messages to those who listen.
package hub

import (
	"context"
	"log/slog"
	"sync"

	"round16/case04/model"
)

// Client is a connection.
type Client struct {
	User model.User
	Send chan model.Message
}

// Hub knows all connections.
type Hub struct {
	mu      sync.Mutex
	clients map[*Client]bool
	log     *slog.Logger
	onDrop  func(model.User)
	in      chan model.Message
	done    chan struct{}
}

// Option changes a hub.
type Option func(*Hub)

// OnDrop calls a function for each client that is too slow.
func OnDrop(f func(model.User)) Option { return func(h *Hub) { h.onDrop = f } }

// New makes a hub.
func New(log *slog.Logger, opts ...Option) *Hub {
	h := &Hub{clients: map[*Client]bool{}, log: log, in: make(chan model.Message), done: make(chan struct{})}
	for _, o := range opts {
		o(h)
	}
	return h
}

// Connect adds a client with a buffer.
func (h *Hub) Connect(u model.User, buffer int) *Client {
	c := &Client{User: u, Send: make(chan model.Message, buffer)}
	h.mu.Lock()
	defer h.mu.Unlock()
	h.clients[c] = true
	h.log.Info("connected", "user", u, "clients", len(h.clients))
	return c
}

// Run brings messages until the context ends or the hub is closed.
func (h *Hub) Run(ctx context.Context) {
	defer close(h.done)
	for {
		select {
		case <-ctx.Done():
			return
		case m, ok := <-h.in:
			if !ok {
				return
			}
			h.deliver(m)
		}
	}
}

// Post hands a message to the hub.
func (h *Hub) Post(m model.Message) { h.in <- m }

// Close waits until all is brought.
func (h *Hub) Close() {
	close(h.in)
	<-h.done
}

func (h *Hub) deliver(m model.Message) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for c := range h.clients {
		select {
		case c.Send <- m:
		default:
			delete(h.clients, c)
			h.log.Warn("dropped", "user", c.User, "message", m.ID, "room", m.Room)
			if h.onDrop != nil {
				h.onDrop(c.User)
			}
		}
	}
}

// Kick removes a user, and logs whom.
func (h *Hub) Kick(id int64, by model.Agent) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	for c := range h.clients {
		if c.User.ID == id {
			delete(h.clients, c)
			h.log.Warn("kicked", "user", c.User.ID, "nick", c.User.Handle, "by", by.ID) // leak: User.Handle
			return true
		}
	}
	return false
}

// Mute removes a user, and logs the number.
func (h *Hub) Mute(id int64, by model.Agent) bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	for c := range h.clients {
		if c.User.ID == id {
			delete(h.clients, c)
			h.log.Warn("muted", "user", c.User, "by", by.ID, "team", by.Team)
			return true
		}
	}
	return false
}

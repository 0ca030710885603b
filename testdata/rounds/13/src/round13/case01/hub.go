// Package case01 pushes the order of a waiting room to the browsers that watch it.
package case01

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"strings"
	"sync"
)

// Update says who is next.
type Update struct {
	Room     string
	Patient  string `pii:"name"`
	Position int
}

type client struct {
	id     int
	events chan Update
}

// missed is an update that a client was too slow for.
type missed struct {
	client int
	update Update
}

// Hub has the browsers that are connected.
type Hub struct {
	mu      sync.Mutex
	clients map[int]*client
}

func (h *Hub) Join(size int) *client {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.clients == nil {
		h.clients = map[int]*client{}
	}
	c := &client{id: len(h.clients) + 1, events: make(chan Update, size)}
	h.clients[c.id] = c
	return c
}

// Publish gives an update to every client, and drops it where there is no room.
func (h *Hub) Publish(u Update) (dropped []missed) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for id, c := range h.clients {
		select {
		case c.events <- u:
		default:
			dropped = append(dropped, missed{id, u})
		}
	}
	return dropped
}

func (h *Hub) Leave(c *client) {
	h.mu.Lock()
	defer h.mu.Unlock()
	delete(h.clients, c.id)
	close(c.events)
}

// frame writes an event the way browsers read it.
func frame(w io.Writer, u Update) (int, error) {
	return fmt.Fprintf(w, "event: position\nid: %s-%d\ndata: %s\n\n", u.Room, u.Position, u.Patient)
}

// LeakMissed logs what was dropped, CleanMissed for whom.
func LeakMissed(w http.ResponseWriter, u Update) {
	var h Hub
	h.Join(0)
	for _, m := range h.Publish(u) {
		log.Printf("client %d missed %v", m.client, m.update) // leak: Update.Patient
	}
}

func CleanMissed(w http.ResponseWriter, u Update) {
	var h Hub
	h.Join(0)
	for _, m := range h.Publish(u) {
		log.Printf("client %d missed %d in %s", m.client, m.update.Position, m.update.Room)
	}
}

// LeakFrame logs the frame, CleanFrame sends it to the browser and logs its size.
func LeakFrame(w http.ResponseWriter, u Update) {
	var h Hub
	c := h.Join(1)
	h.Publish(u)
	var b strings.Builder
	_, _ = frame(&b, <-c.events)
	log.Printf("sent %q", b.String()) // leak: Update.Patient
}

func CleanFrame(w http.ResponseWriter, u Update) {
	var h Hub
	c := h.Join(1)
	h.Publish(u)
	n, err := frame(w, <-c.events)
	log.Printf("sent %d bytes: %v", n, err)
}

// LeakLeft says whom the client did not hear of, CleanLeft of how many.
func LeakLeft(w http.ResponseWriter, u Update) {
	var h Hub
	c := h.Join(4)
	h.Publish(u)
	h.Leave(c)
	var left []string
	for u := range c.events {
		left = append(left, u.Patient)
	}
	log.Print("gone, unread: ", left) // leak: Update.Patient
}

func CleanLeft(w http.ResponseWriter, u Update) {
	var h Hub
	c := h.Join(4)
	h.Publish(u)
	h.Leave(c)
	left := 0
	for range c.events {
		left++
	}
	log.Print("gone, unread: ", left)
}

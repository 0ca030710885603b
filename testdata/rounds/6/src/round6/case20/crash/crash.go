// Package crash is the client of a service that collects errors.
package crash

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
)

type Reporter struct{ base string }

func New(base string) *Reporter { return &Reporter{base} }

// An Event is an error with its surroundings.
type Event struct {
	Message string            `json:"message"`
	Tags    map[string]string `json:"tags,omitempty"`
	Extra   map[string]any    `json:"extra,omitempty"`
}

// Capture reports an event.
//
//pii:sink share/crash vendor=Crash
func (r *Reporter) Capture(e Event) { r.send(e) }

func (r *Reporter) send(e Event) {
	raw, err := json.Marshal(e)
	if err != nil {
		return
	}
	resp, err := http.Post(r.base+"/events", "application/json", strings.NewReader(string(raw)))
	if err == nil {
		resp.Body.Close()
	}
}

// Guard runs f, and reports what it panics with.
func (r *Reporter) Guard(f func()) {
	defer func() {
		if v := recover(); v != nil {
			r.Capture(Event{Message: fmt.Sprint(v)})
		}
	}()
	f()
}

// Quiet runs f, and reports of what type it panics.
func (r *Reporter) Quiet(f func()) {
	defer func() {
		if v := recover(); v != nil {
			r.Capture(Event{Message: fmt.Sprintf("panic of %T", v)})
		}
	}()
	f()
}

// Package audit keeps a trail of what was done.
package audit

import (
	"encoding/json"
	"os"
	"time"
)

// Entry is a line of the trail.
type Entry struct {
	At     time.Time      `json:"at"`
	Actor  string         `json:"actor"`
	Action string         `json:"action"`
	Detail map[string]any `json:"detail,omitempty"`
}

// Trail appends to a file.
type Trail struct{ Name string }

// Write appends an entry.
func (t Trail) Write(e Entry) error {
	f, err := os.OpenFile(t.Name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer f.Close()
	return json.NewEncoder(f).Encode(e)
}

// Do runs a step, and writes that it was done.
func (t Trail) Do(actor, action string, step func() (map[string]any, error)) error {
	detail, err := step()
	if err != nil {
		return err
	}
	return t.Write(Entry{Actor: actor, Action: action, Detail: detail})
}

// Allowed leaves only some keys of a detail.
func Allowed(detail map[string]any, keys ...string) map[string]any {
	out := map[string]any{}
	for _, k := range keys {
		if v, ok := detail[k]; ok {
			out[k] = v
		}
	}
	return out
}

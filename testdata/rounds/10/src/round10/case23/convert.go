// Package case23 converts between the types of storage, of the API and of the log.
package case23

import (
	"encoding/json"
	"log"
	"log/slog"
)

// Row is what the database gives.
type Row struct {
	ID    int    `json:"id"`
	Email string `json:"email" pii:"email"`
	Plan  string `json:"plan"`
}

// View has the same fields and hides the address from encoders.
type View struct {
	ID    int    `json:"id"`
	Email string `json:"-"`
	Plan  string `json:"plan"`
}

// Public has fewer fields.
type Public struct {
	ID   int    `json:"id"`
	Plan string `json:"plan"`
}

// Address is a text that knows not to show itself.
type Address string

func (Address) LogValue() slog.Value { return slog.StringValue("[address]") }
func (Address) String() string       { return "[address]" }

func LeakView(r Row) {
	log.Printf("%+v", View(r)) // leak: Row.Email
}

func CleanView(r Row) {
	text, _ := json.Marshal(View(r))
	log.Printf("%s", text)
}

func LeakAddress(r Row) {
	a := Address(r.Email)
	slog.Info("changed", "to", string(a)) // leak: Row.Email
}

func CleanAddress(r Row) {
	a := Address(r.Email)
	slog.Info("changed", "to", a)
}

// transcode moves a value to another type through its JSON.
func transcode[T any](v any) (T, error) {
	var out T
	text, err := json.Marshal(v)
	if err == nil {
		err = json.Unmarshal(text, &out)
	}
	return out, err
}

func LeakTranscode(r Row) {
	m, err := transcode[map[string]any](r)
	if err == nil {
		slog.Info("row", "value", m) // leak: Row.Email
	}
}

func CleanTranscode(r Row) {
	p, err := transcode[Public](r)
	if err == nil {
		slog.Info("row", "value", p)
	}
}

// LeakPlus keeps the type of the address in one half of the text only.
func LeakPlus(r Row) {
	to := []Address{Address(r.Email)}
	text, _ := json.Marshal(to)
	log.Print(to, string(text)) // leak: Row.Email
}

func CleanPlus(r Row) {
	to := []Address{Address(r.Email)}
	text, _ := json.Marshal(len(to))
	log.Print(to, string(text))
}

// Package case25 has exporters that register themselves under a name.
package case25

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"os"
	"slices"
	"strings"
	"sync"
)

// Subscriber gets a newsletter.
type Subscriber struct {
	List  string
	Email string `pii:"email"`
}

// Exporter writes subscribers in some form.
type Exporter interface {
	Export(w io.Writer, s []Subscriber) error
}

// Factory makes an exporter with options.
type Factory func(options map[string]string) (Exporter, error)

var (
	mu        sync.RWMutex
	factories = map[string]Factory{}
)

func Register(name string, f Factory) {
	mu.Lock()
	defer mu.Unlock()
	factories[name] = f
}

func Open(name string, options map[string]string) (Exporter, error) {
	mu.RLock()
	defer mu.RUnlock()
	f, ok := factories[name]
	if !ok {
		return nil, fmt.Errorf("no exporter %q", name)
	}
	return f(options)
}

type lines struct{ sep string }

func (l *lines) Export(w io.Writer, s []Subscriber) error {
	for _, sub := range s {
		if _, err := io.WriteString(w, sub.Email+l.sep); err != nil {
			return err
		}
	}
	return nil
}

type counts struct{}

func (counts) Export(w io.Writer, s []Subscriber) error {
	n := map[string]int{}
	for _, sub := range s {
		n[sub.List]++
	}
	return json.NewEncoder(w).Encode(n)
}

// ExporterFunc makes an exporter of a function.
type ExporterFunc func(io.Writer, []Subscriber) error

func (f ExporterFunc) Export(w io.Writer, s []Subscriber) error { return f(w, s) }

func init() {
	Register("lines", func(options map[string]string) (Exporter, error) { return &lines{options["sep"]}, nil })
	Register("counts", func(map[string]string) (Exporter, error) { return counts{}, nil })
}

// LeakOpen writes lines into a text that it prints, CleanOpen prints its length.
func LeakOpen(s []Subscriber) {
	e, err := Open("lines", map[string]string{"sep": "\n"})
	if err != nil {
		return
	}
	var b strings.Builder
	_ = e.Export(&b, s)
	log.Print(b.String()) // leak: Subscriber.Email
}

func CleanOpen(s []Subscriber) {
	e, err := Open("lines", map[string]string{"sep": "\n"})
	if err != nil {
		return
	}
	var b strings.Builder
	_ = e.Export(&b, s)
	log.Print(b.Len())
}

// LeakDirect writes lines, CleanDirect counts.
func LeakDirect(s []Subscriber) {
	var e Exporter = &lines{"\n"}
	var b strings.Builder
	_ = e.Export(&b, s)
	_ = os.WriteFile("export.txt", []byte(b.String()), 0o600) // leak: Subscriber.Email
}

func CleanDirect(s []Subscriber) {
	var e Exporter = counts{}
	var b strings.Builder
	_ = e.Export(&b, s)
	_ = os.WriteFile("export.txt", []byte(b.String()), 0o600)
}

func LeakFunc(s []Subscriber) {
	e := ExporterFunc(func(w io.Writer, s []Subscriber) error {
		_, err := fmt.Fprintf(w, "%q\n", s[0].Email)
		return err
	})
	var b strings.Builder
	_ = e.Export(&b, s)
	fmt.Print(&b) // leak: Subscriber.Email
}

func CleanFunc(s []Subscriber) {
	e := ExporterFunc(func(w io.Writer, s []Subscriber) error {
		_, err := fmt.Fprintf(w, "%q\n", s[0].List)
		return err
	})
	var b strings.Builder
	_ = e.Export(&b, s)
	fmt.Print(&b)
}

// LeakUnknown asks for an exporter that is called like a subscriber, CleanUnknown like a list.
func LeakUnknown(s []Subscriber) {
	i := slices.IndexFunc(s, func(sub Subscriber) bool { return sub.List != "" })
	if _, err := Open(s[i].Email, nil); err != nil {
		log.Print(err) // leak: Subscriber.Email
	}
}

func CleanUnknown(s []Subscriber) {
	i := slices.IndexFunc(s, func(sub Subscriber) bool { return sub.Email != "" })
	if _, err := Open(s[i].List, nil); err != nil {
		log.Print(err)
	}
}

// Package case17 asks a service for feature flags.
package case17

import (
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
)

// Person is who sees a feature or does not.
type Person struct {
	Ref   string
	Email string `pii:"email"`
	Area  string `pii:"area"`
	Beta  bool
}

type attributes map[string]string

// flags asks over HTTP, and has defaults.
type flags struct {
	base     string
	defaults map[string]bool
}

func (f flags) enabled(name string, a attributes) bool {
	q := url.Values{"flag": {name}}
	for k, v := range a {
		q.Set(k, v)
	}
	resp, err := http.Get(f.base + "/flags?" + q.Encode())
	if err != nil {
		return f.defaults[name]
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	return err == nil && strings.TrimSpace(string(body)) == "on"
}

// local decides without asking.
func local(name string, p Person) bool {
	switch name {
	case "staff":
		return strings.HasSuffix(p.Email, "@example.com")
	case "north":
		return p.Area == "north"
	}
	return p.Beta
}

// LeakAsk asks with the address of the person, CleanAsk with the reference.
func LeakAsk(base string, p Person) bool {
	return flags{base: base}.enabled("staff", attributes{"key": p.Email}) // leak: Person.Email
}

func CleanAsk(base string, p Person) bool {
	return flags{base: base}.enabled("staff", attributes{"key": p.Ref})
}

// LeakArea tells the area, CleanArea what was decided from it.
func LeakArea(base string, p Person) bool {
	a := attributes{"key": p.Ref}
	a["area"] = p.Area
	return flags{base: base}.enabled("north", a) // leak: Person.Area
}

func CleanArea(base string, p Person) bool {
	a := attributes{"key": p.Ref}
	a["north"] = fmt.Sprint(local("north", p))
	return flags{base: base}.enabled("north", a)
}

// LeakDecided logs the decision with the person, CleanDecided without.
func LeakDecided(_ string, p Person) bool {
	on := local("staff", p)
	slog.Info("flag", "name", "staff", "on", on, "for", p.Email) // leak: Person.Email
	return on
}

func CleanDecided(_ string, p Person) bool {
	on := local("staff", p)
	slog.Info("flag", "name", "staff", "on", on, "for", p.Ref)
	return on
}

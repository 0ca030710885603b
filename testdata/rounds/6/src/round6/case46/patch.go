// Package case46 changes parts of profiles, as clients of an interface ask.
package case46

import (
	"cmp"
	"encoding/json"
	"fmt"
	"log"
	"os"
)

type Profile struct {
	ID    string
	Nick  string
	Name  string `pii:"name"`
	Phone string `pii:"phone"`
}

// A Patch has what is to change; the rest is nil.
type Patch struct {
	Nick  *string `json:"nick,omitempty"`
	Name  *string `json:"name,omitempty" pii:"name"`
	Phone *string `json:"phone,omitempty" pii:"phone"`
}

func deref[T any](p *T, fallback T) T {
	if p == nil {
		return fallback
	}
	return *p
}

func set[T comparable](dst *T, src *T) bool {
	if src == nil || *dst == *src {
		return false
	}
	*dst = *src
	return true
}

// apply changes a profile, and tells which fields changed.
func apply(p *Profile, c Patch) (changed []string) {
	if set(&p.Nick, c.Nick) {
		changed = append(changed, "nick")
	}
	if set(&p.Name, c.Name) {
		changed = append(changed, "name")
	}
	if set(&p.Phone, c.Phone) {
		changed = append(changed, "phone")
	}
	return changed
}

// display is the nick, or the name for lack of one.
func (p Profile) display() string { return cmp.Or(p.Nick, p.Name) }

func LeakPatch(c Patch) error {
	return json.NewEncoder(os.Stdout).Encode(c) // leak: Patch.Name, Patch.Phone
}

// Pointers in a struct are printed as addresses.
func CleanPatch(c Patch) {
	fmt.Printf("%+v\n", c)
}

func LeakDeref(c Patch) {
	log.Print("new phone ", deref(c.Phone, "none")) // leak: Patch.Phone
}

func CleanDeref(c Patch) {
	log.Print("new nick ", deref(c.Nick, "none"), c.Phone != nil)
}

func LeakApplied(c Patch) {
	p := Profile{ID: "p1"}
	changed := apply(&p, Patch{Name: c.Name})
	log.Print(changed, " of ", p) // leak: Patch.Name
}

func CleanApplied(c Patch) {
	p := Profile{ID: "p1"}
	changed := apply(&p, c)
	log.Print(changed, " of ", p.ID)
}

func LeakDisplay(p Profile) {
	p.Nick = ""
	log.Print("hello ", p.display()) // leak: Profile.Name
}

func CleanDisplay(p Profile) {
	p.Name = ""
	log.Print("hello ", p.display())
}

func LeakBound(c Patch) {
	p := Profile{ID: "p1"}
	c.Name = &p.Nick
	*c.Name = *c.Phone
	log.Print("nick is now ", p.Nick) // leak: Patch.Phone
}

func CleanBound(c Patch) {
	p := Profile{ID: "p1"}
	c.Name = &p.Name
	*c.Name = *c.Phone
	log.Print("nick is now ", p.Nick)
}

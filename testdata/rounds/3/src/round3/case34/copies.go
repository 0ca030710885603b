// Package case34 copies before it writes.
package case34

import (
	"log"
	"maps"
	"slices"
)

type Resident struct {
	ID    int
	Name  string `pii:"name"`
	Faith string `pii:"religion"`
	Floor string
	Tags  []string `pii:"personal"`
}

func (r Resident) anonymous() Resident {
	r.Name, r.Faith, r.Tags = "", "", nil
	return r
}

func (r Resident) withFloor(f string) Resident {
	r.Floor = f
	return r
}

func (r *Resident) clone() *Resident {
	c := *r
	c.Tags = slices.Clone(r.Tags)
	return &c
}

func CleanAnonymous(r Resident) {
	log.Printf("%+v", r.anonymous())
}

func LeakAnonymousDropped(r Resident) {
	r.anonymous()
	log.Printf("%+v", r) // leak: Resident.Name, Resident.Faith, Resident.Tags
}

func LeakWithFloor(r Resident) {
	changed := r.withFloor(r.Name)
	log.Print(changed.Floor) // leak: Resident.Name
}

func CleanWithFloor(r Resident) {
	changed := r.withFloor(r.Name)
	log.Print(r.Floor, changed.ID)
}

func LeakClone(r Resident) {
	c := r.clone()
	c.Floor = r.Faith
	log.Print(c.Floor) // leak: Resident.Faith
}

func CleanClone(r Resident) {
	c := r.clone()
	c.Floor = r.Faith
	log.Print(r.Floor)
}

type attrs map[string]string

func (a attrs) with(k, v string) attrs {
	b := maps.Clone(a)
	b[k] = v
	return b
}

func (a attrs) without(k string) attrs {
	b := attrs{}
	for name, v := range a {
		if name != k {
			b[name] = v
		}
	}
	return b
}

func LeakWith(r Resident) {
	a := attrs{"floor": r.Floor}
	b := a.with("name", r.Name)
	log.Print(b) // leak: Resident.Name
}

func CleanWith(r Resident) {
	a := attrs{"floor": r.Floor}
	b := a.with("name", r.Name)
	log.Print(a, len(b))
}

func LeakWithout(r Resident) {
	a := attrs{"floor": r.Floor, "name": r.Name}
	a.without("name")
	log.Print(a) // leak: Resident.Name
}

func appendTo(base []string, s string) []string {
	out := make([]string, len(base), len(base)+1)
	copy(out, base)
	return append(out, s)
}

func LeakAppendTo(r Resident) {
	base := []string{r.Floor}
	out := appendTo(base, r.Name)
	log.Print(out) // leak: Resident.Name
}

func CleanAppendTo(r Resident) {
	base := []string{r.Floor}
	out := appendTo(base, r.Name)
	log.Print(base, len(out))
}

type snapshot struct{ list []string }

func (s snapshot) add(line string) snapshot {
	return snapshot{append(slices.Clone(s.list), line)}
}

func LeakSnapshot(r Resident) {
	s := snapshot{}.add(r.Floor)
	t := s.add(r.Faith)
	log.Print(t, len(s.list)) // leak: Resident.Faith
}

func CleanSnapshot(r Resident) {
	s := snapshot{}.add(r.Floor)
	t := s.add(r.Faith)
	log.Print(s, len(t.list))
}

// Package case34 has generic entities, and repositories and changes of them.
package case34

import (
	"fmt"
	"log/slog"
)

type Entity[K comparable, V any] struct {
	Key K
	Val V
}

type Donor struct {
	Name  string `pii:"name"`
	Blood string `pii:"lab-result"`
	Site  string
}

// A Donors is what is kept of donors by number.
type Donors = Repo[int, Donor]

type Repo[K comparable, V any] struct{ rows []Entity[K, V] }

func (r *Repo[K, V]) Put(k K, v V) { r.rows = append(r.rows, Entity[K, V]{k, v}) }

func (r *Repo[K, V]) Each(f func(Entity[K, V])) {
	for _, e := range r.rows {
		f(e)
	}
}

// A Lens looks at one part of a whole.
type Lens[S, A any] struct {
	Get func(S) A
	Set func(S, A) S
}

func compose[S, A, B any](l Lens[S, A], m Lens[A, B]) Lens[S, B] {
	return Lens[S, B]{
		Get: func(s S) B { return m.Get(l.Get(s)) },
		Set: func(s S, b B) S { return l.Set(s, m.Set(l.Get(s), b)) },
	}
}

func val[K comparable]() Lens[Entity[K, Donor], Donor] {
	return Lens[Entity[K, Donor], Donor]{
		Get: func(e Entity[K, Donor]) Donor { return e.Val },
		Set: func(e Entity[K, Donor], d Donor) Entity[K, Donor] { e.Val = d; return e },
	}
}

var (
	name = Lens[Donor, string]{func(d Donor) string { return d.Name }, func(d Donor, s string) Donor { d.Name = s; return d }}
	site = Lens[Donor, string]{func(d Donor) string { return d.Site }, func(d Donor, s string) Donor { d.Site = s; return d }}
)

func LeakEach(d Donor) {
	var ds Donors
	ds.Put(1, d)
	ds.Each(func(e Entity[int, Donor]) { slog.Info("donor", "name", e.Val.Name) }) // leak: Donor.Name
}

func CleanEach(d Donor) {
	var ds Donors
	ds.Put(1, d)
	ds.Each(func(e Entity[int, Donor]) { slog.Info("donor", "key", e.Key, "site", e.Val.Site) })
}

func LeakCompose(d Donor) {
	e := Entity[int, Donor]{1, d}
	slog.Info("donor", "name", compose(val[int](), name).Get(e)) // leak: Donor.Name
}

func CleanCompose(d Donor) {
	e := Entity[int, Donor]{1, d}
	slog.Info("donor", "site", compose(val[int](), site).Get(e))
}

func LeakSet(d Donor) {
	e := compose(val[string](), name).Set(Entity[string, Donor]{"k", d}, "-")
	slog.Info(fmt.Sprint("blood ", e.Val.Blood)) // leak: Donor.Blood
}

func CleanSet(d Donor) {
	e := compose(val[string](), name).Set(Entity[string, Donor]{"k", Donor{Site: d.Site}}, "-")
	slog.Info(fmt.Sprint("blood ", e.Val.Blood))
}

func LeakKey(d Donor) {
	var r Repo[string, int]
	r.Put(d.Name, 1)
	r.Each(func(e Entity[string, int]) { slog.Info("row", "key", e.Key) }) // leak: Donor.Name
}

func CleanKey(d Donor) {
	var r Repo[string, int]
	r.Put(d.Name, 1)
	r.Each(func(e Entity[string, int]) { slog.Info("row", "value", e.Val) })
}

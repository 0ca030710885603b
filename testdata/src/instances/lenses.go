package instances

import "log"

// A function that is kept in a generic type may store what it gets in a tagged field. That
// says nothing of what others of its like get.

type donor struct {
	Name  string `pii:"name"`
	Blood string `pii:"lab-result"`
}

type box struct{ Of donor }

type lens[S, A any] struct {
	get func(S) A
	set func(S, A) S
}

var (
	inBox  = lens[box, donor]{func(b box) donor { return b.Of }, func(b box, d donor) box { b.Of = d; return b }}
	byName = lens[donor, string]{func(d donor) string { return d.Name }, func(d donor, s string) donor { d.Name = s; return d }}
)

func through[S, A, B any](outer lens[S, A], inner lens[A, B]) lens[S, B] {
	return lens[S, B]{
		get: func(s S) B { return inner.get(outer.get(s)) },
		set: func(s S, b B) S { return outer.set(s, inner.set(outer.get(s), b)) },
	}
}

func replaced[S, A any](l lens[S, A], s S, a A) S { return l.set(s, a) }

func lenses(d donor) {
	b := replaced(inBox, box{}, d)
	log.Print(b.Of.Blood) // want `^donor\.Blood \(pii:lab-result\) reaches log\.Print$`
	log.Print(b.Of.Name)  // want `^donor\.Name \(pii:name\) reaches log\.Print$`
	b = replaced(inBox, b, donor{Name: d.Name})
	log.Print(b.Of.Blood) // ok
	d = replaced(byName, d, "-")
	log.Print(d.Blood) // want `^donor\.Blood \(pii:lab-result\) reaches log\.Print$`
	log.Print(d.Name)  // ok
}

func composed(d donor) {
	b := through(inBox, byName).set(box{d}, "-")
	log.Print(b.Of.Blood) // want `^donor\.Blood \(pii:lab-result\) reaches log\.Print$`
	log.Print(b.Of.Name)  // ok
}

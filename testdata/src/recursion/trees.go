package recursion

import (
	"iter"
	"log"
	"strings"
)

// A function that goes down a tree gets to what stands deep in it.

type label struct{ key, value string }

type branch struct {
	labels []label
	kids   []*branch
	named  map[string]*branch
}

func tell(b *branch) {
	for _, l := range b.labels {
		log.Print(l.value)
	}
	for _, k := range b.kids {
		tell(k)
	}
}

func words(b *branch) (s string) {
	for _, l := range b.labels {
		s += l.value
	}
	for _, k := range b.named {
		s += words(k)
	}
	return s
}

func every(b *branch, f func(*branch)) {
	f(b)
	for _, k := range b.kids {
		every(k, f)
	}
}

func deepTrees(u User) {
	tell(&branch{kids: []*branch{{kids: []*branch{{labels: []label{{"mail", u.Email}}}}}}}) // want `^User\.Email \(pii:email\) reaches log\.Print through recursion\.tell$`
	tell(&branch{kids: []*branch{{kids: []*branch{{labels: []label{{"nick", u.Nick}}}}}}})  // ok
	tell(&branch{kids: []*branch{{kids: []*branch{{labels: []label{{u.Email, "mail"}}}}}}}) // ok
}

func deeper(u User) {
	b := &branch{kids: []*branch{{kids: []*branch{{kids: []*branch{{kids: []*branch{{}}}}}}}}}
	tell(b) // ok
	b.kids[0].kids[0].kids[0].kids[0].labels = []label{{"mail", u.Email}}
	tell(b) // want `^User\.Email \(pii:email\) reaches log\.Print through recursion\.tell$`
}

func underNames(u User) {
	b := &branch{named: map[string]*branch{"a": {named: map[string]*branch{"b": {labels: []label{{"mail", u.Email}}}}}}}
	log.Print(words(b)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	b = &branch{named: map[string]*branch{"a": {named: map[string]*branch{"b": {labels: []label{{u.Email, "mail"}}}}}}}
	log.Print(words(b)) // ok
	b = &branch{kids: []*branch{{kids: []*branch{{labels: []label{{"mail", u.Email}}}}}}}
	log.Print(words(b)) // ok
}

func visited(u User) {
	var all string
	collect := func(b *branch) {
		for _, l := range b.labels {
			all += l.value
		}
	}
	every(&branch{kids: []*branch{{kids: []*branch{{labels: []label{{"nick", u.Nick}}}}}}}, collect)
	log.Print(all) // ok
	every(&branch{kids: []*branch{{kids: []*branch{{labels: []label{{"mail", u.Email}}}}}}}, collect)
	log.Print(all) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// So does a function literal that calls itself, and the body of a loop over what it yields.

func (b *branch) all() iter.Seq2[int, *branch] {
	var down func(depth int, b *branch, yield func(int, *branch) bool) bool
	down = func(depth int, b *branch, yield func(int, *branch) bool) bool {
		if !yield(depth, b) {
			return false
		}
		for _, k := range b.kids {
			if !down(depth+1, k, yield) {
				return false
			}
		}
		return true
	}
	return func(yield func(int, *branch) bool) { down(0, b, yield) }
}

func (b *branch) values() (s string) {
	for depth, b := range b.all() {
		for _, l := range b.labels {
			s += strings.Repeat(" ", depth) + l.value
		}
	}
	return s
}

func yielded(u User) {
	log.Print((&branch{kids: []*branch{{kids: []*branch{{labels: []label{{"mail", u.Email}}}}}}}).values()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print((&branch{kids: []*branch{{kids: []*branch{{labels: []label{{u.Email, "mail"}}}}}}}).values()) // ok
}

// Where two ways lead on, each is gone down.

type pair struct {
	left, right *pair
	labels      []label
}

func total(p *pair) string {
	if p == nil {
		return ""
	}
	s := total(p.left) + total(p.right)
	for _, l := range p.labels {
		s += l.value
	}
	return s
}

func pairs(u User) {
	log.Print(total(&pair{left: &pair{left: &pair{left: &pair{left: &pair{labels: []label{{"mail", u.Email}}}}}}}))   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(total(&pair{left: &pair{left: &pair{left: &pair{left: &pair{labels: []label{{"nick", u.Nick}}}}}}}))    // ok
	log.Print(total(&pair{left: &pair{right: &pair{left: &pair{right: &pair{labels: []label{{"mail", u.Email}}}}}}})) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

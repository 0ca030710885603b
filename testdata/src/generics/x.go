// Package generics has generic functions, types, methods and constraints.
package generics

import (
	"cmp"
	"fmt"
	"log"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

func (u User) Contact() string { return u.Email }
func (u User) Title() string   { return u.Nick }

func identity[T any](v T) T          { return v }
func zero[T any](v T) (z T)          { return z }
func record[T any](v T)              { log.Print(v) }
func forget[T any](v T)              {}
func ptr[T any](v T) *T              { return &v }
func size[T ~string](v T) int        { return len(v) }
func join[A, B any](a A, b B) string { return fmt.Sprint(a, b) }
func second[A, B any](a A, b B) B    { return b }
func larger[T cmp.Ordered](a, b T) T {
	if a > b {
		return a
	}
	return b
}

func functions(u User) {
	log.Print(identity(u.Email))       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(identity(u.Nick))        // ok
	log.Print(identity(u).Email)       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(identity(u).Nick)        // ok
	log.Print(zero(u.Email))           // ok
	log.Print(*ptr(u.Email))           // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(*ptr(u.Nick))            // ok
	log.Print(size(u.Email))           // ok
	log.Print(join(u.ID, u.Email))     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(join(u.ID, u.Nick))      // ok
	log.Print(second(u.Email, u.Nick)) // ok
	log.Print(second(u.Nick, u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(larger(u.Email, "m"))    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(larger(u.Nick, "m"))     // ok
	record(u.Email)                    // want `^User\.Email \(pii:email\) reaches log\.Print through \S*record$`
	record(u.Nick)                     // ok
	record(u)                          // want `^User\.Email \(pii:email\) reaches log\.Print through \S*record$`
	record(User{Nick: u.Nick})         // ok
	forget(u)                          // ok
}

func Map[T, R any](in []T, f func(T) R) []R {
	out := make([]R, 0, len(in))
	for _, v := range in {
		out = append(out, f(v))
	}
	return out
}

func Filter[T any](in []T, f func(T) bool) []T {
	var out []T
	for _, v := range in {
		if f(v) {
			out = append(out, v)
		}
	}
	return out
}

func Reduce[T, A any](in []T, a A, f func(A, T) A) A {
	for _, v := range in {
		a = f(a, v)
	}
	return a
}

func higherOrder(us []User) {
	log.Print(Map(us, func(u User) string { return u.Email }))                      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(Map(us, func(u User) string { return u.Nick }))                       // ok
	log.Print(Map(us, func(u User) int { return len(u.Email) }))                    // ok
	log.Print(Map(us, User.Contact))                                                // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(Map(us, User.Title))                                                  // ok
	log.Print(Filter(us, func(u User) bool { return u.Email != "" }))               // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(len(Filter(us, func(u User) bool { return u.Email != "" })))          // ok
	log.Print(Reduce(us, "", func(a string, u User) string { return a + u.Email })) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(Reduce(us, 0, func(a int, u User) int { return a + len(u.Email) }))   // ok
}

type Stack[T any] struct {
	items []T
	n     int
}

func (s *Stack[T]) Push(v T) {
	s.items = append(s.items, v)
	s.n++
}

func (s *Stack[T]) Pop() T {
	v := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return v
}

func (s *Stack[T]) Len() int { return s.n }

func types(u User) {
	var mails, nicks Stack[string]
	mails.Push(u.Email)
	nicks.Push(u.Nick)
	log.Print(mails.Len()) // ok
	log.Print(mails.Pop()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(nicks.Pop()) // ok
	var users Stack[User]
	users.Push(u)
	log.Print(users.Pop().Nick) // ok
	var more Stack[User]
	more.Push(u)
	log.Print(more.Pop().Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func MakePair[K comparable, V any](k K, v V) Pair[K, V] { return Pair[K, V]{k, v} }

func (p Pair[K, V]) Swap() (V, K) { return p.Val, p.Key }

func pairs(u User) {
	p := MakePair(u.Nick, u.Email)
	log.Print(p.Key) // ok
	log.Print(p.Val) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	v, k := p.Swap()
	log.Print(v)                      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(k)                      // ok
	log.Print(p)                      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(MakePair(u.Nick, u.ID)) // ok
}

type contacted interface{ Contact() string }
type titled interface{ Title() string }

func contactOf[T contacted](v T) string { return v.Contact() }
func titleOf[T titled](v T) string      { return v.Title() }

func constraints(u User) {
	log.Print(contactOf(u)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(titleOf(u))   // ok
}

type Tagged[T any] struct {
	Value T `pii:"phone"`
	Count int
}

func taggedGeneric(t Tagged[string], b Tagged[[]byte]) {
	log.Print(t.Value) // want `^Tagged\.Value \(pii:phone\) reaches log\.Print$`
	log.Print(t.Count) // ok
	log.Print(b.Value) // want `^Tagged\.Value \(pii:phone\) reaches log\.Print$`
	t.Value = ""
	log.Print(t) // ok
}

type text interface{ ~string | ~[]byte }

func asBytes[T text](v T) []byte  { return []byte(v) }
func asString[T text](v T) string { return string(v) }
func head[T text](v T) byte       { return v[0] }

func conversions(u User) {
	log.Print(asBytes(u.Email))          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(asBytes(u.Nick))           // ok
	log.Print(asString([]byte(u.Email))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(asString([]byte(u.Nick)))  // ok
	log.Print(head(u.Nick))              // ok
}

type Opt[T any] struct {
	v  T
	ok bool
}

func Some[T any](v T) Opt[T] { return Opt[T]{v, true} }
func None[T any]() Opt[T]    { return Opt[T]{} }
func (o Opt[T]) OrElse(d T) T {
	if o.ok {
		return o.v
	}
	return d
}
func (o Opt[T]) Present() bool { return o.ok }

func options(u User) {
	log.Print(Some(u.Email).OrElse("x"))      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(Some(u.Nick).OrElse("x"))       // ok
	log.Print(None[string]().OrElse("x"))     // ok
	log.Print(Some(u.Email).Present())        // ok
	log.Print(None[string]().OrElse(u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

type list[T any] struct {
	head *elem[T]
}

type elem[T any] struct {
	val  T
	next *elem[T]
}

func (l *list[T]) push(v T) { l.head = &elem[T]{v, l.head} }
func (l *list[T]) each(f func(T)) {
	for e := l.head; e != nil; e = e.next {
		f(e.val)
	}
}

func lists(u User) {
	var a, b list[string]
	a.push(u.Email)
	b.push(u.Nick)
	a.each(func(s string) { log.Print(s) })      // want `^User\.Email \(pii:email\) reaches log\.Print( through \S+)?$`
	b.each(func(s string) { log.Print(s) })      // ok
	a.each(func(s string) { log.Print(len(s)) }) // ok
}

// An instance that is handed over knows the type that it is for.

func shown[T any](v T) { log.Print(v) }

func hidden[T any](v T) { log.Printf("%T", v) }

func with[T any](do func(T), v T) { do(v) }

type hooks[T any] struct{ each []func(string, T) }

func hooked[T any](each ...func(string, T)) *hooks[T] { return &hooks[T]{each} }

func (h *hooks[T]) run(v T) {
	for _, do := range h.each {
		do("run", v)
	}
}

func noted[T any](what string, v T) { log.Print(what, v) }

func counted[T any](what string, v T) { log.Printf("%s %T", what, v) }

type plainUser struct{ Nick string }

func instances(u User) {
	with(shown[User], u)                          // want `^User\.Email \(pii:email\) reaches log\.Print through generics\.with$`
	with(hidden[User], u)                         // ok
	with(shown[plainUser], plainUser{u.Nick})     // ok
	hooked(noted[User]).run(u)                    // want `^User\.Email \(pii:email\) reaches log\.Print through hooks\.run$`
	hooked(counted[User]).run(u)                  // ok
	hooked(noted[plainUser]).run(plainUser{"me"}) // ok
}

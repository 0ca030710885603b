package generics

import (
	"context"
	"errors"
	"fmt"
	"log"
)

// A generic function hands out values of generic types, and each call says of which
// instance.

type refusal[R any] struct {
	Path    string
	Request R
}

func (r *refusal[R]) Error() string { return fmt.Sprint(r.Path, r.Request) }

func refuse[R any](path string, in R) error { return &refusal[R]{path, in} }

// refuseAll goes by another generic function.
func refuseAll[R any](in ...R) error { return refuse("all", in[0]) }

type ref struct{ ID int }

func refused(u User) {
	log.Print(refuse("one", u))      // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(refuse("one", ref{1})) // ok
	log.Print(refuseAll(u))          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(refuseAll(ref{u.ID}))  // ok
	log.Print(refuseAll(&ref{u.ID})) // ok
	log.Print(refuseAll(&u).Error()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(refuseAll([]User{u}))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(refuseAll(any(u)))     // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func asked(u User) {
	if r, ok := errors.AsType[*refusal[*User]](refuse("one", &u)); ok {
		log.Print(r.Request.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		log.Print(r.Request.ID)    // ok
	}
	var r *refusal[ref]
	if errors.As(refuse("one", &u), &r) {
		log.Print(r.Path, r.Request) // ok
	}
}

// request asks for an instance that its callers know.
func request[R any](err error) (in R) {
	if r, ok := err.(*refusal[R]); ok {
		return r.Request
	}
	return in
}

func requested(u User) {
	log.Print(request[User](refuse("one", u)))        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(request[ref](refuse("one", ref{u.ID}))) // ok
}

// queue keeps what it made an error of.
type queue[T any] struct{ last T }

func (q *queue[T]) put(v T) error {
	was := q.last
	q.last = v
	return &refusal[T]{"taken", was}
}

func queued(u User) {
	var q queue[User]
	log.Print(q.put(u))      // ok
	log.Print(q.put(User{})) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	var ids queue[ref]
	_ = ids.put(ref{u.ID})
	log.Print(ids.put(ref{})) // ok
}

type (
	subject string
	trace   string
)

// key is one for each type.
type key[T any] struct{}

func attach[T any](ctx context.Context, v T) context.Context {
	return context.WithValue(ctx, key[T]{}, v)
}

func from[T any](ctx context.Context) T {
	v, _ := ctx.Value(key[T]{}).(T)
	return v
}

// keyless are for any type one.
type keyless struct{}

func withAny[T any](ctx context.Context, v T) context.Context {
	return context.WithValue(ctx, keyless{}, v)
}

func fromAny(ctx context.Context) any { return ctx.Value(keyless{}) }

func keyed(ctx context.Context, u User) {
	ctx = attach(attach(ctx, trace("t1")), subject(u.Email))
	log.Print(from[subject](ctx)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(from[trace](ctx))   // ok
	ctx = attach(ctx, subject("-"))
	log.Print(from[subject](ctx)) // ok
	ctx = withAny(withAny(ctx, trace("t1")), subject(u.Email))
	log.Print(fromAny(ctx)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// reader is another function for each type.
func reader[T any](name string) func(context.Context) string {
	return func(ctx context.Context) string { return fmt.Sprint(name, from[T](ctx)) }
}

// renamed goes by another generic function.
func renamed[T any]() func(context.Context) string { return reader[T]("renamed") }

func readAll(ctx context.Context, readers ...func(context.Context) string) (all []string) {
	for _, r := range readers {
		all = append(all, r(ctx))
	}
	return all
}

func readers(ctx context.Context, u User) {
	ctx = attach(attach(ctx, trace("t1")), subject(u.Email))
	log.Print(reader[subject]("who")(ctx))                                // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(reader[trace]("trace")(ctx))                                // ok
	log.Print(renamed[subject]()(ctx))                                    // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(renamed[trace]()(ctx))                                      // ok
	log.Print(readAll(ctx, reader[trace]("trace"), reader[ref]("ref")))   // ok
	log.Print(readAll(ctx, reader[trace]("trace"), reader[subject]("s"))) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// kept reads what stands for the type parameter of the function that keeps it.
func kept[T any](ctx context.Context) string {
	read := func() string { return fmt.Sprint(from[T](ctx)) }
	other := reader[trace]("trace")
	return read() + other(ctx)
}

func keptReaders(ctx context.Context, u User) {
	ctx = attach(attach(ctx, trace("t1")), subject(u.Email))
	log.Print(kept[subject](ctx)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(kept[ref](ctx))     // ok
}

// Package instances gets values of generic types from another package.
package instances

import (
	"context"
	"errors"
	"log"

	"instances/dep"
)

type User struct {
	ID    int
	Email string `pii:"email"`
}

type ref struct{ ID int }

type (
	subject string
	trace   string
)

func refused(u User) {
	log.Print(dep.Refuse("one", u))                 // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dep.Refuse("one", ref{u.ID}))         // ok
	log.Print(dep.Refuse("all", []User{u}))         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dep.Refuse("all", map[string]User{})) // ok
	log.Print(dep.Hide(ref{u.ID}, u))               // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dep.Hide(u, ref{u.ID}))               // ok
}

// again goes by a generic function of this package.
func again[R any](in R) error { return dep.Hide("", dep.Refuse("again", in)) }

func refusedAgain(u User) {
	log.Print(again(u))         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(again(ref{u.ID})) // ok
}

func asked(u User) {
	if r, ok := errors.AsType[*dep.Refusal[*User]](dep.Refuse("one", &u)); ok {
		log.Print(r.Request.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		log.Print(r.Request.ID)    // ok
	}
	if r, ok := errors.AsType[*dep.Refusal[ref]](dep.Refuse("one", &u)); ok {
		log.Print(r.Path, r.Request) // ok
	}
}

func keyed(ctx context.Context, u User) {
	ctx = dep.With(dep.With(ctx, subject(u.Email)), trace("t1"))
	log.Print(dep.From[subject](ctx)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dep.From[trace](ctx))   // ok
}

func readers(ctx context.Context, u User) {
	ctx = dep.With(dep.With(ctx, subject(u.Email)), trace("t1"))
	log.Print(dep.Reader[subject]("who")(ctx)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(dep.Reader[trace]("trace")(ctx)) // ok
	with, read := dep.ReadKnown[trace](context.Background(), u.Email)
	log.Print(read(with)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// Package contexts carries values in a context.
package contexts

import (
	"context"
	"log"
	"net/http"
	"time"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

type key string

type userKey struct{}
type mailKey struct{}
type nickKey struct{}

const (
	keyMail key = "mail"
	keyNick key = "nick"
)

func constantKeys(ctx context.Context, u User) {
	ctx = context.WithValue(ctx, keyMail, u.Email)
	ctx = context.WithValue(ctx, keyNick, u.Nick)
	log.Print(ctx.Value(keyMail)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(ctx.Value(keyNick)) // ok
	log.Print(ctx.Err())          // ok
	s, ok := ctx.Value(keyMail).(string)
	log.Print(ok) // ok
	log.Print(s)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func structKeys(ctx context.Context, u User) {
	ctx = context.WithValue(ctx, mailKey{}, u.Email)
	ctx = context.WithValue(ctx, nickKey{}, u.Nick)
	log.Print(ctx.Value(nickKey{})) // ok
	log.Print(ctx.Value(mailKey{})) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func overwritten(ctx context.Context, u User) {
	ctx = context.WithValue(ctx, keyMail, u.Email)
	ctx = context.WithValue(ctx, keyMail, "***")
	log.Print(ctx.Value(keyMail)) // ok
	clean := context.WithValue(context.Background(), keyNick, u.Nick)
	log.Print(clean) // ok
}

func printed(ctx context.Context, u User) {
	log.Print(context.WithValue(ctx, keyMail, u.Email)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(context.WithValue(ctx, keyMail, u.ID))    // ok
	log.Print(context.WithValue(ctx, userKey{}, u))     // ok: only its type is printed
}

func withUser(ctx context.Context, u *User) context.Context {
	return context.WithValue(ctx, userKey{}, u)
}

func userFrom(ctx context.Context) (*User, bool) {
	u, ok := ctx.Value(userKey{}).(*User)
	return u, ok
}

func withMail(ctx context.Context, u User) context.Context {
	return context.WithValue(ctx, mailKey{}, u.Email)
}

func mailFrom(ctx context.Context) string {
	s, _ := ctx.Value(mailKey{}).(string)
	return s
}

func nickFrom(ctx context.Context) string {
	s, _ := ctx.Value(nickKey{}).(string)
	return s
}

func accessors(ctx context.Context, u User) {
	c := withUser(ctx, &u)
	v, ok := userFrom(c)
	log.Print(ok)      // ok
	log.Print(v.Nick)  // ok
	log.Print(v.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	d := withMail(ctx, u)
	log.Print(nickFrom(d)) // ok
	log.Print(mailFrom(d)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func handle(ctx context.Context) {
	if u, ok := userFrom(ctx); ok {
		log.Print(u.ID)    // ok
		log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	log.Print(mailFrom(ctx)) // ok: nothing is known of it
}

func logMail(ctx context.Context) { log.Print(mailFrom(ctx)) }
func logNick(ctx context.Context) { log.Print(nickFrom(ctx)) }

func passedOn(ctx context.Context, u User) {
	logMail(withMail(ctx, u)) // want `^User\.Email \(pii:email\) reaches log\.Print through \S*logMail$`
	logNick(withMail(ctx, u)) // ok
	logMail(ctx)              // ok
}

func derived(ctx context.Context, u User) {
	ctx = withMail(ctx, u)
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	log.Print(mailFrom(ctx)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(nickFrom(ctx)) // ok
	d, ok := ctx.Deadline()
	log.Print(d, ok) // ok
	c, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	log.Print(mailFrom(c)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func request(r *http.Request, u User) {
	r = r.WithContext(withMail(r.Context(), u))
	log.Print(mailFrom(r.Context())) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(nickFrom(r.Context())) // ok
}

// A context of the program's own holds what the context in it does.

type call struct {
	context.Context
	n int
}

func mailOf(ctx context.Context) string {
	s, _ := ctx.Value(keyMail).(string)
	return s
}

func nickOf(ctx context.Context) string {
	s, _ := ctx.Value(keyNick).(string)
	return s
}

func embedded(u User) {
	ctx := context.WithValue(context.Background(), keyMail, u.Email)
	log.Print(mailOf(call{ctx, 1}))  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(nickOf(call{ctx, 1}))  // ok
	log.Print(mailOf(&call{ctx, 1})) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(nickOf(&call{ctx, 1})) // ok
}

func userOf(ctx context.Context) *User {
	u, _ := ctx.Value(keyMail).(*User)
	return u
}

func nothingElse(u User) {
	ctx := context.WithValue(context.Background(), keyMail, &u)
	log.Print(userOf(ctx).Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	u.Email = ""
	log.Print(userOf(ctx).Email) // ok
}

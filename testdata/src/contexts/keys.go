package contexts

import (
	"context"
	"log"
	"sync"
)

// A key that is a parameter is the one that callers pass.

type slot[T any] struct{ name string }

func (s *slot[T]) set(ctx context.Context, v T) context.Context {
	return context.WithValue(ctx, s, v)
}

func (s *slot[T]) get(ctx context.Context) T {
	v, _ := ctx.Value(s).(T)
	return v
}

func (s *slot[T]) change(ctx context.Context, f func(T) T) context.Context {
	return s.set(ctx, f(s.get(ctx)))
}

var (
	mailSlot = &slot[string]{"mail"}
	nickSlot = &slot[string]{"nick"}
)

func slots(u User) {
	ctx := mailSlot.set(context.Background(), u.Email)
	ctx = nickSlot.set(ctx, u.Nick)
	log.Print(mailSlot.get(ctx)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(nickSlot.get(ctx)) // ok
	kept := mailSlot.change(ctx, func(s string) string { return s + "!" })
	log.Print(mailSlot.get(kept)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	gone := mailSlot.change(ctx, func(string) string { return "***" })
	log.Print(mailSlot.get(gone)) // ok
}

func anySlot(u User, s *slot[string]) {
	ctx := mailSlot.set(context.Background(), u.Email)
	log.Print(s.get(ctx)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	ctx = s.set(context.Background(), u.Email)
	log.Print(nickSlot.get(ctx)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func with(ctx context.Context, k key, v string) context.Context {
	return context.WithValue(ctx, k, v)
}

func of(ctx context.Context, k key) any { return ctx.Value(k) }

func helpers(u User) {
	ctx := with(with(context.Background(), keyMail, u.Email), keyNick, u.Nick)
	log.Print(of(ctx, keyMail))   // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(of(ctx, keyNick))   // ok
	log.Print(ctx.Value(keyMail)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(ctx.Value(keyNick)) // ok
}

type registry struct{ m sync.Map }

func (r *registry) put(k string, v any) { r.m.Store(k, v) }
func (r *registry) drop(k string)       { r.m.Delete(k) }
func (r *registry) at(k string) any {
	v, _ := r.m.Load(k)
	return v
}

func registered(u User, k string) {
	var r registry
	r.put("mail", u.Email)
	r.put("nick", u.Nick)
	log.Print(r.at("mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(r.at("nick")) // ok
	r.drop(k)
	log.Print(r.at("mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	r.drop("nick")
	log.Print(r.at("mail")) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	r.drop("mail")
	log.Print(r.at("mail")) // ok
}

func twoKeys(r *registry, a, b string, u User) any {
	r.put(a, u.Email)
	r.drop(b)
	return r.at(a)
}

func dropped(u User) {
	log.Print(twoKeys(&registry{}, "mail", "nick", u)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// Package case43 answers calls to the support, with what a context carries.
package case43

import (
	"context"
	"log"

	"round5/case43/scope"
)

type Ask struct {
	Topic  string
	Name   string `pii:"name"`
	Detail string `pii:"inquiry"`
}

var (
	who   = scope.New[string]("who")
	topic = scope.New[string]("topic")
	asked = scope.New[*Ask]("asked")
)

// A request has a context that it carries itself.
type request struct {
	context.Context
	n int
}

func carry(a Ask) context.Context {
	ctx := who.Set(context.Background(), a.Name)
	return topic.Set(ctx, a.Topic)
}

func LeakWho(a Ask) {
	log.Print("asked by ", who.Get(carry(a))) // leak: Ask.Name
}

func CleanWho(a Ask) {
	log.Print("asked about ", topic.Get(carry(a)))
}

func LeakUse(a Ask) {
	ctx := who.Use(carry(a), func(s string) string { return s + "!" })
	log.Print(who.Get(ctx)) // leak: Ask.Name
}

func CleanUse(a Ask) {
	ctx := who.Use(carry(a), func(string) string { return "somebody" })
	log.Print(who.Get(ctx))
}

func LeakEmbedded(a Ask) {
	r := request{asked.Set(context.Background(), &a), 1}
	a.Detail += "?"
	log.Print(asked.Get(r).Detail) // leak: Ask.Detail
}

func CleanEmbedded(a Ask) {
	r := request{asked.Set(context.Background(), &a), 1}
	a.Detail = "gone"
	log.Print(asked.Get(r).Detail)
}

func LeakCopied(a Ask) {
	b := a
	r := request{asked.Set(context.Background(), &b), 1}
	a.Detail = "gone"
	log.Print(asked.Get(r).Detail) // leak: Ask.Detail
}

func CleanCopied(a Ask) {
	b := a
	r := request{asked.Set(context.Background(), &b), 1}
	b.Detail = "gone"
	log.Print(asked.Get(r).Detail)
}

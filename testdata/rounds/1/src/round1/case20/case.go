// Package case20 chains middleware.
package case20

import (
	"context"
	"errors"
	"fmt"
	"log"
	"strings"
)

type Request struct {
	Path  string
	Card  string `pii:"card-number"`
	Agent string `pii:"browser"`
}

type Handler func(ctx context.Context, r *Request) (string, error)

type Middleware func(Handler) Handler

func chain(h Handler, ms ...Middleware) Handler {
	for i := len(ms) - 1; i >= 0; i-- {
		h = ms[i](h)
	}
	return h
}

func receipt(_ context.Context, r *Request) (string, error) { return "paid by " + r.Card, nil }

func ticket(_ context.Context, r *Request) (string, error) { return "ticket for " + r.Path, nil }

func declined(_ context.Context, r *Request) (string, error) {
	return "", fmt.Errorf("card %s declined", r.Card)
}

func closed(_ context.Context, r *Request) (string, error) {
	return "", errors.New("closed: " + r.Path)
}

func upper(next Handler) Handler {
	return func(ctx context.Context, r *Request) (string, error) {
		out, err := next(ctx, r)
		return strings.ToUpper(out), err
	}
}

func hide(next Handler) Handler {
	return func(ctx context.Context, r *Request) (string, error) {
		_, err := next(ctx, r)
		return "hidden", err
	}
}

func LeakUpper(r *Request) {
	out, _ := chain(receipt, upper)(context.Background(), r)
	log.Print(out) // leak: Request.Card
}

func CleanHidden(r *Request) {
	out, _ := chain(receipt, hide)(context.Background(), r)
	log.Print(out)
}

func CleanTicket(r *Request) {
	out, _ := chain(ticket, upper)(context.Background(), r)
	log.Print(out)
}

func LeakDeclined(r *Request) {
	_, err := chain(declined, upper, hide)(context.Background(), r)
	log.Print(err) // leak: Request.Card
}

func CleanClosed(r *Request) {
	_, err := chain(closed, upper, hide)(context.Background(), r)
	log.Print(err)
}

type agentKey struct{}

func agent(next Handler) Handler {
	return func(ctx context.Context, r *Request) (string, error) {
		return next(context.WithValue(ctx, agentKey{}, r.Agent), r)
	}
}

func LeakAgent(r *Request) {
	h := chain(func(ctx context.Context, _ *Request) (string, error) { return ctx.Value(agentKey{}).(string), nil }, agent)
	out, _ := h(context.Background(), r)
	log.Print(out) // leak: Request.Agent
}

func CleanAgent(r *Request) {
	h := chain(func(ctx context.Context, r *Request) (string, error) { return r.Path, ctx.Err() }, agent)
	out, _ := h(context.Background(), r)
	log.Print(out)
}

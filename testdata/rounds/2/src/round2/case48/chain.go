// Package case48 has endpoints with middleware around them.
package case48

import (
	"context"
	"errors"
	"fmt"
	"log"
	"log/slog"
	"strings"
	"time"
)

type Order struct {
	ID      string
	Buyer   string `pii:"email"`
	Address string `pii:"address"`
	Items   int
}

// Endpoint answers a request.
type Endpoint func(ctx context.Context, req any) (any, error)

// Middleware wraps an endpoint.
type Middleware func(Endpoint) Endpoint

// Chain puts the first one outermost.
func Chain(e Endpoint, mws ...Middleware) Endpoint {
	for i := len(mws) - 1; i >= 0; i-- {
		e = mws[i](e)
	}
	return e
}

// Requests logs requests.
func Requests(next Endpoint) Endpoint {
	return func(ctx context.Context, req any) (any, error) {
		slog.InfoContext(ctx, "request", "value", fmt.Sprintf("%+v", req))
		return next(ctx, req)
	}
}

// Answers logs answers.
func Answers(next Endpoint) Endpoint {
	return func(ctx context.Context, req any) (any, error) {
		resp, err := next(ctx, req)
		slog.InfoContext(ctx, "answer", "value", resp, "error", err)
		return resp, err
	}
}

// Durations logs how long answers take.
func Durations(next Endpoint) Endpoint {
	return func(ctx context.Context, req any) (any, error) {
		start := time.Now()
		resp, err := next(ctx, req)
		slog.InfoContext(ctx, "done", "type", fmt.Sprintf("%T", req), "took", time.Since(start), "ok", err == nil)
		return resp, err
	}
}

// Recovered turns panics into errors.
func Recovered(next Endpoint) Endpoint {
	return func(ctx context.Context, req any) (resp any, err error) {
		defer func() {
			if r := recover(); r != nil {
				err = errors.New("internal error")
			}
		}()
		return next(ctx, req)
	}
}

func number(context.Context, any) (any, error) { return 42, nil }

func echo(_ context.Context, req any) (any, error) { return req, nil }

func LeakRequests(o Order) {
	e := Chain(number, Recovered, Requests, Durations)
	e(context.Background(), o) // leak: Order.Buyer, Order.Address
}

func CleanDurations(o Order) {
	e := Chain(number, Recovered, Durations)
	e(context.Background(), o)
}

func CleanRequests(o Order) {
	e := Chain(number, Recovered, Requests, Durations)
	e(context.Background(), o.ID)
}

func LeakAnswers(o Order) {
	e := Chain(echo, Answers)
	e(context.Background(), o.Buyer) // leak: Order.Buyer
}

func CleanAnswers(o Order) {
	e := Chain(number, Answers)
	e(context.Background(), o.Buyer)
}

// Typed is an endpoint of one type of requests.
type Typed[Req, Resp any] func(ctx context.Context, req Req) (Resp, error)

// Logged logs the answers of a typed endpoint.
func Logged[Req, Resp any](e Typed[Req, Resp]) Typed[Req, Resp] {
	return func(ctx context.Context, req Req) (Resp, error) {
		resp, err := e(ctx, req)
		log.Printf("answer %v, error %v", resp, err)
		return resp, err
	}
}

func label(_ context.Context, to string) (string, error) { return "ship to " + to, nil }

func lines(_ context.Context, to string) (int, error) { return len(strings.Split(to, "\n")), nil }

func LeakTyped(o Order) {
	e := Logged(label)
	e(context.Background(), o.Address) // leak: Order.Address
}

func CleanTyped(o Order) {
	e := Logged(lines)
	e(context.Background(), o.Address)
}

func shipTo(_ context.Context, o Order) (string, error) { return "ship to " + o.Address, nil }

func countItems(_ context.Context, o Order) (int, error) { return o.Items, nil }

// Adapt makes an endpoint of a typed one.
func Adapt[Req, Resp any](e Typed[Req, Resp]) Endpoint {
	return func(ctx context.Context, req any) (any, error) {
		r, ok := req.(Req)
		if !ok {
			return nil, fmt.Errorf("bad request %T", req)
		}
		return e(ctx, r)
	}
}

func LeakAdapted(o Order) {
	resp, err := Adapt(shipTo)(context.Background(), o)
	log.Print(resp, err) // leak: Order.Address
}

func CleanAdapted(o Order) {
	resp, err := Adapt(countItems)(context.Background(), o)
	log.Print(resp, err)
}

// A request of the wrong type is named by its type.
func CleanMismatch(o Order) {
	_, err := Adapt(countItems)(context.Background(), o.Buyer)
	log.Print(err)
}

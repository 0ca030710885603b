// Package case13 calls the procedures of a register of residents, with interceptors around.
package case13

import (
	"context"
	"fmt"
	"log"
	"slices"
	"time"
)

// The requests and answers of the register.
type (
	LookupRequest struct {
		Trace string
		Name  string `pii:"name"`
		Born  string `pii:"date-of-birth"`
	}
	LookupResponse struct {
		Trace string
		Entry string
	}
)

// Handler answers a request, whatever its type.
type Handler func(ctx context.Context, req any) (any, error)

// Interceptor puts something around a handler.
type Interceptor func(ctx context.Context, req any, next Handler) (any, error)

// chain makes one interceptor out of several.
func chain(all ...Interceptor) Interceptor {
	return func(ctx context.Context, req any, next Handler) (any, error) {
		h := next
		for _, in := range slices.Backward(all) {
			inner := h
			h = func(ctx context.Context, req any) (any, error) { return in(ctx, req, inner) }
		}
		return h(ctx, req)
	}
}

// unary makes a handler of a typed function.
func unary[Q, A any](f func(context.Context, *Q) (*A, error)) Handler {
	return func(ctx context.Context, req any) (any, error) {
		q, ok := req.(*Q)
		if !ok {
			return nil, fmt.Errorf("cannot answer %T", req)
		}
		return f(ctx, q)
	}
}

func lookup(_ context.Context, q *LookupRequest) (*LookupResponse, error) {
	if q.Name == "" {
		return nil, fmt.Errorf("born on %s: nobody", q.Born)
	}
	return &LookupResponse{q.Trace, "registered as " + q.Name}, nil
}

func timing(ctx context.Context, req any, next Handler) (any, error) {
	start := time.Now()
	resp, err := next(ctx, req)
	log.Printf("%T took %t, failed %t", req, time.Since(start) > 0, err != nil)
	return resp, err
}

// reject drops requests without a trace, and says what they asked for.
func reject(ctx context.Context, req any, next Handler) (any, error) {
	if q, ok := req.(*LookupRequest); ok && q.Trace == "" {
		return nil, fmt.Errorf("no trace: %+v", *q)
	}
	return next(ctx, req)
}

// LeakAnswer logs the answer, CleanAnswer its trace.
func LeakAnswer(ctx context.Context, q LookupRequest) {
	resp, err := chain(timing, reject)(ctx, &q, unary(lookup))
	if r, ok := resp.(*LookupResponse); ok && err == nil {
		r.Trace = ""
		log.Printf("%+v", *r) // leak: LookupRequest.Name
	}
}

func CleanAnswer(ctx context.Context, q LookupRequest) {
	resp, err := chain(timing, reject)(ctx, &q, unary(lookup))
	if r, ok := resp.(*LookupResponse); ok && err == nil {
		r.Entry = ""
		log.Printf("%+v", *r)
	}
}

// LeakRejected logs what was rejected.
func LeakRejected(ctx context.Context, q LookupRequest) {
	q.Trace, q.Born = "", ""
	_, err := chain(timing, reject)(ctx, &q, unary(lookup))
	log.Print("failed: ", err) // leak: LookupRequest.Name
}

func CleanRejected(ctx context.Context, q LookupRequest) {
	q.Trace, q.Born = "", ""
	_, err := chain(timing)(ctx, &q.Trace, unary(lookup))
	log.Print("failed: ", err)
}

// tee hands the request to a function on its way.
func tee(f func(*LookupRequest)) Interceptor {
	return func(ctx context.Context, req any, next Handler) (any, error) {
		if q, ok := req.(*LookupRequest); ok {
			f(q)
		}
		return next(ctx, req)
	}
}

func LeakTee(ctx context.Context, q LookupRequest) {
	seen := tee(func(q *LookupRequest) { log.Print("born ", q.Born) }) // leak: LookupRequest.Born
	_, _ = chain(timing, seen)(ctx, &q, unary(lookup))
}

func CleanTee(ctx context.Context, q LookupRequest) {
	seen := tee(func(q *LookupRequest) { log.Print("trace ", q.Trace) })
	_, _ = chain(timing, seen)(ctx, &q, unary(lookup))
}

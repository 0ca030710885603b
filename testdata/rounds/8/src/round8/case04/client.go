// Package case04 is a client of a remote service, with interceptors around each call.
package case04

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"
)

// A LookupRequest asks for a citizen.
type LookupRequest struct {
	RequestID string
	NationalN string `pii:"national-id"`
}

// A LookupReply is the answer.
type LookupReply struct {
	Found bool
	Name  string `pii:"name"`
}

type invoker func(ctx context.Context, method string, req, reply any) error

type interceptor func(ctx context.Context, method string, req, reply any, next invoker) error

// chain puts interceptors around an invoker, the first outermost.
func chain(last invoker, is ...interceptor) invoker {
	for i := len(is) - 1; i >= 0; i-- {
		one, next := is[i], last
		last = func(ctx context.Context, method string, req, reply any) error {
			return one(ctx, method, req, reply, next)
		}
	}
	return last
}

func payloads(ctx context.Context, method string, req, reply any, next invoker) error {
	slog.InfoContext(ctx, "call", "method", method, "req", req)
	return next(ctx, method, req, reply)
}

func timing(ctx context.Context, method string, req, reply any, next invoker) error {
	start := time.Now()
	err := next(ctx, method, req, reply)
	slog.InfoContext(ctx, "called", "method", method, "slow", time.Since(start) > time.Minute, "type", fmt.Sprintf("%T", req))
	return err
}

func ids(ctx context.Context, method string, req, reply any, next invoker) error {
	if r, ok := req.(*LookupRequest); ok {
		slog.InfoContext(ctx, "call", "method", method, "id", r.RequestID)
	}
	return next(ctx, method, req, reply)
}

// registry is what the service knows.
var registry = map[string]string{}

var errNoReply = errors.New("reply is of another type")

// server answers without a network.
func server(_ context.Context, method string, req, reply any) error {
	in, ok := req.(*LookupRequest)
	if !ok {
		return fmt.Errorf("%s: %w", method, errNoReply)
	}
	out, ok := reply.(*LookupReply)
	if !ok {
		return fmt.Errorf("%s of %s: %w", method, in.NationalN, errNoReply)
	}
	*out = LookupReply{Found: true, Name: registry[in.NationalN]}
	return nil
}

func LeakPayload(ctx context.Context, r LookupRequest) {
	call := chain(server, timing, payloads)
	_ = call(ctx, "Lookup", &r, new(LookupReply)) // leak: LookupRequest.NationalN
}

func CleanTiming(ctx context.Context, r LookupRequest) {
	call := chain(server, timing, ids)
	_ = call(ctx, "Lookup", &r, new(LookupReply))
}

func CleanPayload(ctx context.Context, r LookupRequest) {
	call := chain(func(ctx context.Context, method string, _, reply any) error {
		return server(ctx, method, &r, reply)
	}, payloads)
	_ = call(ctx, "Lookup", struct{ ID string }{r.RequestID}, new(LookupReply))
}

func LeakReply(ctx context.Context, r LookupRequest) {
	var reply LookupReply
	call := chain(server, timing)
	if err := call(ctx, "Lookup", &r, &reply); err != nil {
		return
	}
	slog.InfoContext(ctx, "answer", "reply", reply) // leak: LookupReply.Name
}

func CleanReply(ctx context.Context, r LookupRequest) {
	var reply LookupReply
	call := chain(server, timing)
	if err := call(ctx, "Lookup", &r, &reply); err != nil {
		return
	}
	slog.InfoContext(ctx, "answer", "found", reply.Found, "named", reply.Name != "")
}

func LeakWrongType(ctx context.Context, r LookupRequest) {
	call := chain(server, timing)
	if err := call(ctx, "Lookup", &r, new(string)); err != nil {
		slog.ErrorContext(ctx, "failed", "err", err) // leak: LookupRequest.NationalN
	}
}

func CleanWrongType(ctx context.Context, r LookupRequest) {
	call := chain(server, timing)
	if err := call(ctx, "Lookup", r.RequestID, new(LookupReply)); err != nil {
		slog.ErrorContext(ctx, "failed", "err", err)
	}
}

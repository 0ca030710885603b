// Package case33 opens accounts by RPC, behind an interceptor that logs requests.
package case33

import (
	"context"
	"errors"

	"round17/case33/rpc"
)

// Open is a request.
type Open struct {
	Branch string
	Name   string `pii:"name"`
}

// Redacted belongs to the pointer.
func (o *Open) Redacted() any { return map[string]string{"branch": o.Branch} }

// Unlock is a request that does not know what may be shown of it.
type Unlock struct {
	Number string
	PIN    string `pii:"pin"`
}

// Close is a request.
type Close struct {
	Number string
	Reason string `pii:"comment"`
}

// Redacted leaves the reason out.
func (c Close) Redacted() any {
	c.Reason = ""
	return c
}

var errMethod = errors.New("no such method")

func handle(_ context.Context, req any) (any, error) {
	switch r := req.(type) {
	case Open:
		return len(r.Name) > 0, nil
	case *Open:
		return len(r.Name) > 0, nil
	case Unlock:
		return r.PIN == "0000", nil
	case Close, *Close:
		return true, nil
	}
	return nil, errMethod
}

// LeakOpen calls with a value, which has no method; CleanOpen with a pointer.
func LeakOpen(ctx context.Context, o Open) {
	rpc.Call(ctx, "Open", o, handle, rpc.Logging) // leak: Open.Name
}

func CleanOpen(ctx context.Context, o Open) {
	rpc.Call(ctx, "Open", &o, handle, rpc.Logging)
}

// LeakUnlock calls with a request that has no method, CleanUnlock does so behind the other interceptor.
func LeakUnlock(ctx context.Context, u Unlock) {
	rpc.Call(ctx, "Unlock", u, handle, rpc.Logging) // leak: Unlock.PIN
}

func CleanUnlock(ctx context.Context, u Unlock) {
	rpc.Call(ctx, "Unlock", u, handle, rpc.Strict)
}

// LeakClose wraps the request so that the method is lost, CleanClose does not.
func LeakClose(ctx context.Context, c Close) {
	type batch struct{ All []Close }
	rpc.Call(ctx, "Close", batch{[]Close{c}}, handle, rpc.Logging) // leak: Close.Reason
}

func CleanClose(ctx context.Context, c Close) {
	rpc.Call(ctx, "Close", c, handle, rpc.Logging)
	rpc.Call(ctx, "Close", &c, handle, rpc.Logging)
}

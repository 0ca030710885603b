// Package rpc calls handlers through interceptors.
package rpc

import (
	"context"
	"log/slog"
)

type Handler func(ctx context.Context, req any) (any, error)

type Interceptor func(ctx context.Context, req any, method string, next Handler) (any, error)

// Redacter is what requests are that know what may be shown of them.
type Redacter interface {
	Redacted() any
}

// Logging logs requests: what is redacted of those that can do that, and the others as they are.
func Logging(ctx context.Context, req any, method string, next Handler) (any, error) {
	shown := req
	if r, ok := req.(Redacter); ok {
		shown = r.Redacted()
	}
	slog.InfoContext(ctx, "rpc", "method", method, "request", shown)
	return next(ctx, req)
}

// Strict logs nothing but the method of those that cannot.
func Strict(ctx context.Context, req any, method string, next Handler) (any, error) {
	if r, ok := req.(Redacter); ok {
		slog.InfoContext(ctx, "rpc", "method", method, "request", r.Redacted())
	} else {
		slog.InfoContext(ctx, "rpc", "method", method)
	}
	return next(ctx, req)
}

// Call calls h through the interceptor.
func Call(ctx context.Context, method string, req any, h Handler, in Interceptor) (any, error) {
	return in(ctx, req, method, h)
}

// Package rpc calls methods by way of interceptors.
package rpc

import (
	"context"
	"log/slog"
)

// Handler answers a request.
type Handler func(ctx context.Context, req any) (any, error)

// Interceptor stands in front of a handler.
type Interceptor func(ctx context.Context, req any, method string, next Handler) (any, error)

// Chain puts interceptors in front of a handler, the first outermost.
func Chain(method string, h Handler, is ...Interceptor) Handler {
	for i := len(is) - 1; i >= 0; i-- {
		in, next := is[i], h
		h = func(ctx context.Context, req any) (any, error) { return in(ctx, req, method, next) }
	}
	return h
}

// Payloads logs requests as they come.
func Payloads(ctx context.Context, req any, method string, next Handler) (any, error) {
	slog.InfoContext(ctx, "request", "method", method, "payload", req)
	return next(ctx, req)
}

// Methods logs the methods, and whether they failed.
func Methods(ctx context.Context, req any, method string, next Handler) (any, error) {
	resp, err := next(ctx, req)
	slog.InfoContext(ctx, "request", "method", method, "failed", err != nil)
	return resp, err
}

// Errors logs errors.
func Errors(ctx context.Context, req any, method string, next Handler) (any, error) {
	resp, err := next(ctx, req)
	if err != nil {
		slog.ErrorContext(ctx, "failed", "method", method, "error", err)
	}
	return resp, err
}

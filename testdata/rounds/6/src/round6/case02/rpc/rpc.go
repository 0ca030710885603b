// Package rpc calls handlers through interceptors.
package rpc

import (
	"context"
	"log"
	"time"
)

// Info says what is called.
type Info struct{ Method string }

type Handler func(ctx context.Context, req any) (any, error)

type Interceptor func(ctx context.Context, req any, info Info, next Handler) (any, error)

// Chain makes one interceptor of many, the first of which is the outermost.
func Chain(is ...Interceptor) Interceptor {
	return func(ctx context.Context, req any, info Info, next Handler) (any, error) {
		for i := len(is) - 1; i >= 0; i-- {
			inner, this := next, is[i]
			next = func(ctx context.Context, req any) (any, error) { return this(ctx, req, info, inner) }
		}
		return next(ctx, req)
	}
}

// Timed logs how long a call takes.
func Timed(ctx context.Context, req any, info Info, next Handler) (any, error) {
	start := time.Now()
	defer func() { log.Print(info.Method, " took ", time.Since(start)) }()
	return next(ctx, req)
}

// Payloads logs what is asked.
func Payloads(ctx context.Context, req any, info Info, next Handler) (any, error) {
	log.Printf("%s: %+v", info.Method, req)
	return next(ctx, req)
}

// Redactable is what knows what may be shown of it.
type Redactable interface{ Redacted() any }

// Redacted logs what may be shown of what is asked.
func Redacted(ctx context.Context, req any, info Info, next Handler) (any, error) {
	if r, ok := req.(Redactable); ok {
		log.Printf("%s: %+v", info.Method, r.Redacted())
	} else {
		log.Printf("%s: %T", info.Method, req)
	}
	return next(ctx, req)
}

// Replies logs what is answered.
func Replies(ctx context.Context, req any, info Info, next Handler) (any, error) {
	resp, err := next(ctx, req)
	log.Printf("%s: %+v, %v", info.Method, resp, err)
	return resp, err
}

type Server struct{ around Interceptor }

func New(is ...Interceptor) *Server { return &Server{Chain(is...)} }

func (s *Server) Call(ctx context.Context, method string, req any, h Handler) (any, error) {
	return s.around(ctx, req, Info{method}, h)
}

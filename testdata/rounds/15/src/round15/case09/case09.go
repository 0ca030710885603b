// Package case09 registers members by RPC.
package case09

import (
	"context"
	"fmt"

	"round15/case09/rpc"
)

// RegisterRequest is what a new member sends.
type RegisterRequest struct {
	Plan     string
	Email    string `pii:"email"`
	Password string `pii:"password"`
}

// PlanRequest asks for the price of a plan.
type PlanRequest struct{ Plan string }

func register(_ context.Context, req any) (any, error) {
	r := req.(*RegisterRequest)
	if r.Plan == "" {
		return nil, fmt.Errorf("no plan for %s", r.Email)
	}
	return PlanRequest{r.Plan}, nil
}

func quiet(_ context.Context, req any) (any, error) {
	if r := req.(*RegisterRequest); r.Plan == "" {
		return nil, fmt.Errorf("no plan, and a password of %d characters", len(r.Password))
	}
	return nil, nil
}

func redacted(ctx context.Context, req any, method string, next rpc.Handler) (any, error) {
	if r, ok := req.(*RegisterRequest); ok {
		c := *r
		c.Email, c.Password = "", ""
		if _, err := rpc.Payloads(ctx, c, method, func(context.Context, any) (any, error) { return nil, nil }); err != nil {
			return nil, err
		}
	}
	return next(ctx, req)
}

// LeakPayload logs the request, CleanPayload a redacted copy of it.
func LeakPayload(ctx context.Context, r RegisterRequest) (any, error) {
	return rpc.Chain("Register", quoted, rpc.Payloads)(ctx, r) // leak: RegisterRequest.Email, RegisterRequest.Password
}

func CleanPayload(ctx context.Context, r RegisterRequest) (any, error) {
	return rpc.Chain("Register", register, redacted)(ctx, &r)
}

// LeakError logs an error with the address, CleanError one without.
func LeakError(ctx context.Context, r RegisterRequest) (any, error) {
	r.Plan = ""
	h := rpc.Chain("Register", register, rpc.Methods, rpc.Errors)
	return h(ctx, &r) // leak: RegisterRequest.Email
}

func CleanError(ctx context.Context, r RegisterRequest) (any, error) {
	r.Plan = ""
	h := rpc.Chain("Register", quiet, rpc.Methods, rpc.Errors)
	return h(ctx, &r)
}

// LeakLate logs behind the interceptor that puts the request in, CleanLate in front of it.
func LeakLate(ctx context.Context, r RegisterRequest) (any, error) {
	fill := func(ctx context.Context, req any, method string, next rpc.Handler) (any, error) {
		return next(ctx, r) // leak: RegisterRequest.Email, RegisterRequest.Password
	}
	return rpc.Chain("Register", quoted, fill, rpc.Payloads)(ctx, PlanRequest{r.Plan})
}

func CleanLate(ctx context.Context, r RegisterRequest) (any, error) {
	fill := func(ctx context.Context, req any, method string, next rpc.Handler) (any, error) {
		return next(ctx, r)
	}
	return rpc.Chain("Register", quoted, rpc.Payloads, fill)(ctx, PlanRequest{r.Plan})
}

func quoted(_ context.Context, req any) (any, error) { return fmt.Sprintf("%T", req), nil }

// Package case28 has messages like those that a compiler makes of a protocol, and interceptors around calls.
package case28

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
)

// LoanRequest is a message.
type LoanRequest struct {
	id     string
	amount int64
	income int64 `pii:"income"`
	owner  *Owner
}

// Owner is a message inside of another.
type Owner struct {
	Name string `pii:"name"`
	Ssn  string `pii:"ssn"`
}

func (x *LoanRequest) GetId() string {
	if x != nil {
		return x.id
	}
	return ""
}
func (x *LoanRequest) GetAmount() int64 {
	if x != nil {
		return x.amount
	}
	return 0
}
func (x *LoanRequest) GetIncome() int64 {
	if x != nil {
		return x.income
	}
	return 0
}
func (x *LoanRequest) GetOwner() *Owner {
	if x != nil {
		return x.owner
	}
	return nil
}
func (x *Owner) GetName() string {
	if x != nil {
		return x.Name
	}
	return ""
}
func (x *Owner) GetSsn() string {
	if x != nil {
		return x.Ssn
	}
	return ""
}

// Reset makes the message empty.
func (x *LoanRequest) Reset() { *x = LoanRequest{} }

// Info tells of a call.
type Info struct{ Method string }

// Handler handles calls.
type Handler func(ctx context.Context, req any) (any, error)

// Interceptor is around handlers.
type Interceptor func(ctx context.Context, req any, info *Info, next Handler) (any, error)

func chain(all ...Interceptor) Interceptor {
	return func(ctx context.Context, req any, info *Info, last Handler) (any, error) {
		next := last
		for i := len(all) - 1; i >= 0; i-- {
			in, after := all[i], next
			next = func(ctx context.Context, req any) (any, error) { return in(ctx, req, info, after) }
		}
		return next(ctx, req)
	}
}

func identified(ctx context.Context, req any, info *Info, next Handler) (any, error) {
	if r, ok := req.(interface{ GetId() string }); ok {
		slog.InfoContext(ctx, "call", "method", info.Method, "id", r.GetId())
	}
	return next(ctx, req)
}

func failing(ctx context.Context, req any, info *Info, next Handler) (any, error) {
	resp, err := next(ctx, req)
	if err != nil {
		slog.ErrorContext(ctx, "call", "method", info.Method, "err", err)
	}
	return resp, err
}

var errLow = errors.New("income is too low")

// LeakOwner logs a getter of the inner message, CleanOwner whether there is one.
func LeakOwner(ctx context.Context, r *LoanRequest) {
	_, _ = chain(identified, failing)(ctx, r, &Info{"Apply"}, func(ctx context.Context, req any) (any, error) {
		slog.Info("owner", "ssn", req.(*LoanRequest).GetOwner().GetSsn()) // leak: Owner.Ssn
		return nil, nil
	})
}

func CleanOwner(ctx context.Context, r *LoanRequest) {
	_, _ = chain(identified, failing)(ctx, r, &Info{"Apply"}, func(ctx context.Context, req any) (any, error) {
		slog.Info("owner", "ssn", req.(*LoanRequest).GetOwner().GetSsn() != "")
		return nil, nil
	})
}

// LeakError logs an error that quotes the income, CleanError one that says whether there is any.
func LeakError(ctx context.Context, r *LoanRequest) {
	_, err := chain(identified)(ctx, r, &Info{"Check"}, func(_ context.Context, req any) (any, error) {
		q := req.(*LoanRequest)
		return nil, fmt.Errorf("%d of %d: %w", q.GetAmount(), q.GetIncome(), errLow)
	})
	slog.Error("check", "err", err) // leak: LoanRequest.income
}

func CleanError(ctx context.Context, r *LoanRequest) {
	_, err := chain(identified, failing)(ctx, r, &Info{"Check"}, func(_ context.Context, req any) (any, error) {
		q := req.(*LoanRequest)
		return nil, fmt.Errorf("%d of %t: %w", q.GetAmount(), q.GetIncome() > 0, errLow)
	})
	slog.Error("check", "err", err)
}

// LeakReset logs a name that was taken before the message was reset, CleanReset one that is taken after.
func LeakReset(_ context.Context, r *LoanRequest) {
	name := r.GetOwner().GetName()
	r.Reset()
	slog.Info("reset", "name", name) // leak: Owner.Name
}

func CleanReset(_ context.Context, r *LoanRequest) {
	r.Reset()
	name := r.GetOwner().GetName()
	slog.Info("reset", "name", name)
}

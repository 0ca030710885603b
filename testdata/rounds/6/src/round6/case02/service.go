// Package case02 answers remote calls about tenants, with interceptors that log them.
package case02

import (
	"context"
	"errors"

	"round6/case02/rpc"
)

type FindTenant struct {
	Flat int
	Name string `pii:"name"`
}

// Redacted shows the flat.
func (f FindTenant) Redacted() any { return struct{ Flat int }{f.Flat} }

type Tenant struct {
	Flat  int
	Phone string `pii:"phone"`
}

var errGone = errors.New("tenant is gone")

func gone(context.Context, any) (any, error) { return nil, errGone }

func LeakPayload(f FindTenant) {
	s := rpc.New(rpc.Timed, rpc.Payloads)
	_, _ = s.Call(context.Background(), "Find", f, gone) // leak: FindTenant.Name
}

func CleanPayload(f FindTenant) {
	s := rpc.New(rpc.Timed, rpc.Redacted)
	_, _ = s.Call(context.Background(), "Find", f, gone)
}

func LeakReply(t Tenant) {
	s := rpc.New(rpc.Timed, rpc.Replies)
	_, _ = s.Call(context.Background(), "Get", t.Flat, func(context.Context, any) (any, error) { return t, nil }) // leak: Tenant.Phone
}

func CleanReply(t Tenant) {
	s := rpc.New(rpc.Timed, rpc.Redacted)
	_, _ = s.Call(context.Background(), "Get", t.Flat, func(context.Context, any) (any, error) { return t, nil })
}

func CleanType(t Tenant) {
	s := rpc.New(rpc.Redacted)
	_, _ = s.Call(context.Background(), "Put", t, gone)
}

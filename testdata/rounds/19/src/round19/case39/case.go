// Package case39 is a key-value server with users, whose interceptor logs slow and failed requests.
package case39

import (
	"context"
	"errors"
	"fmt"
	"time"

	"go.uber.org/zap"
)

// PutRequest sets a value.
type PutRequest struct {
	Key   []byte
	Value []byte `pii:"personal"`
	Lease int64
}

func (r *PutRequest) String() string { return fmt.Sprintf("key:%q value:%q", r.Key, r.Value) }

// UserAddRequest makes a user.
type UserAddRequest struct {
	Name     string
	Password string `pii:"password"`
}

func (r *UserAddRequest) String() string {
	return fmt.Sprintf("name:%q password:%q", r.Name, r.Password)
}

// loggablePut has sizes in place of values.
type loggablePut struct {
	Key       []byte
	ValueSize int
	Lease     int64
}

func (r *loggablePut) String() string {
	return fmt.Sprintf("key:%q value_size:%d", r.Key, r.ValueSize)
}

// loggable is a form of a request that can be logged.
func loggable(req any) fmt.Stringer {
	switch r := req.(type) {
	case *PutRequest:
		return &loggablePut{r.Key, len(r.Value), r.Lease}
	case *UserAddRequest:
		return &UserAddRequest{Name: r.Name}
	case fmt.Stringer:
		return unknown(fmt.Sprintf("%T", r))
	}
	return unknown("")
}

type unknown string

func (u unknown) String() string { return string(u) }

// Handler answers requests.
type Handler func(ctx context.Context, req any) (any, error)

// Interceptor is around a handler.
type Interceptor func(ctx context.Context, req any, next Handler) (any, error)

// logging logs a request in the form that show makes.
func logging(lg *zap.Logger, show func(any) fmt.Stringer) Interceptor {
	return func(ctx context.Context, req any, next Handler) (any, error) {
		start := time.Now()
		resp, err := next(ctx, req)
		if err != nil || time.Since(start) > time.Second {
			lg.Warn("request stats", zap.Stringer("request", show(req)), zap.Error(err))
		}
		return resp, err
	}
}

func asIs(req any) fmt.Stringer {
	if s, ok := req.(fmt.Stringer); ok {
		return s
	}
	return unknown("none")
}

func refuse(context.Context, any) (any, error) { return nil, errors.New("etcdserver: no leader") }

// LeakPut logs the value, CleanPut its size.
func LeakPut(ctx context.Context, r *PutRequest) {
	_, _ = logging(zap.L(), asIs)(ctx, r, refuse) // leak: PutRequest.Value
}

func CleanPut(ctx context.Context, r *PutRequest) {
	_, _ = logging(zap.L(), loggable)(ctx, r, refuse)
}

// LeakUser logs the user that could not be made, CleanUser without the password.
func LeakUser(ctx context.Context, r *UserAddRequest) {
	_, err := refuse(ctx, r)
	zap.L().Error("cannot add", zap.Stringer("request", r), zap.Error(err)) // leak: UserAddRequest.Password
}

func CleanUser(ctx context.Context, r *UserAddRequest) {
	_, err := refuse(ctx, r)
	zap.L().Error("cannot add", zap.Stringer("request", loggable(r)), zap.Error(err))
}

// LeakTwice reuses the request with a new password, CleanTwice with the name as well and none.
func LeakTwice(r *UserAddRequest) {
	next := UserAddRequest{"second", "none"}
	next.Password = r.Password
	zap.L().Info("added", zap.String("user", next.String())) // leak: UserAddRequest.Password
}

func CleanTwice(r *UserAddRequest) {
	next := UserAddRequest{"second", "none"}
	next.Name = r.Name
	zap.L().Info("added", zap.String("user", next.String()))
}

// LeakValue logs the value, CleanValue the fields of the form for logs.
func LeakValue(r *PutRequest) {
	zap.S().Infof("put %s", r.Value) // leak: PutRequest.Value
}

func CleanValue(r *PutRequest) {
	zap.S().Infof("put %+v", *loggable(r).(*loggablePut))
}

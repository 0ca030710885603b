// Package case43 has a logger that adds to each line who makes the request.
package case43

import (
	"context"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

// Caller makes a request.
type Caller struct {
	Tenant string `json:"tenant"`
	Email  string `json:"email" pii:"email"`
	Key    string `json:"key" pii:"api-key"`
	Since  time.Time
}

// MarshalLogObject shows the tenant.
func (c *Caller) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddString("tenant", c.Tenant)
	enc.AddBool("key", c.Key != "")
	return nil
}

type callerKey struct{}

// With puts the caller into a context.
func With(ctx context.Context, c *Caller) context.Context {
	return context.WithValue(ctx, callerKey{}, c)
}

// From is who is in the context, or nobody.
func From(ctx context.Context) *Caller {
	c, _ := ctx.Value(callerKey{}).(*Caller)
	return c
}

// verbose logs with all that is known of the caller.
func verbose(ctx context.Context, msg string) {
	if c := From(ctx); c != nil {
		zap.L().Info(msg, zap.String("tenant", c.Tenant), zap.String("by", c.Email)) // leak: Caller.Email
	}
}

// brief logs with the tenant.
func brief(ctx context.Context, msg string) {
	if c := From(ctx); c != nil {
		zap.L().Info(msg, zap.String("tenant", c.Tenant), zap.Bool("by", c.Email != ""))
	}
}

// step is one of a job; it knows nothing of callers.
func step(ctx context.Context, n int, log func(context.Context, string)) {
	if n > 0 {
		log(ctx, "step")
		step(ctx, n-1, log)
	}
}

// LeakStep logs the address of whom the context knows, CleanStep the tenant.
func LeakStep(ctx context.Context, c *Caller) {
	step(With(ctx, c), 1, verbose)
}

func CleanStep(ctx context.Context, c *Caller) {
	step(With(ctx, c), 1, brief)
}

// LeakReflect goes around the method of the caller, CleanReflect asks it.
func LeakReflect(ctx context.Context, c *Caller) {
	zap.L().Info("job", zap.Reflect("caller", From(With(ctx, c)))) // leak: Caller.Email, Caller.Key
}

func CleanReflect(ctx context.Context, c *Caller) {
	zap.L().Info("job", zap.Object("caller", From(With(ctx, c))))
}

// LeakValue logs what the pointer points to, which has no method; CleanValue the pointer.
func LeakValue(ctx context.Context, c *Caller) {
	zap.S().Infow("job", "caller", *From(With(ctx, c))) // leak: Caller.Email, Caller.Key
}

func CleanValue(ctx context.Context, c *Caller) {
	zap.S().Infow("job", "caller", From(With(ctx, c)))
}

// Package case29 is an authorization server that keeps clients and traces what it is asked.
package case29

import (
	"context"
	"errors"
	"fmt"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"
)

// Client asks for tokens.
type Client struct {
	ID     string
	Secret string `pii:"secret"`
	Owner  Person
}

// Person owns clients.
type Person struct {
	Name  string `pii:"name"`
	Email string `pii:"email"`
	Org   string
}

// MarshalLogObject leaves the secret out, and shows the owner as it is.
func (c Client) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddString("id", c.ID)
	return enc.AddReflected("owner", c.Owner)
}

// public is a client as everybody may see it.
type public Client

func (c public) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddString("id", c.ID)
	enc.AddString("org", c.Owner.Org)
	return nil
}

var errGrant = errors.New("invalid_grant")

// start begins a span with a name that is made of what is asked.
func start(ctx context.Context, op string, kv ...string) (context.Context, trace.Span) {
	var attrs []attribute.KeyValue
	for i := 0; i+1 < len(kv); i += 2 {
		attrs = append(attrs, attribute.Key(kv[i]).String(kv[i+1]))
	}
	return otel.Tracer("authz").Start(ctx, op, trace.WithAttributes(attrs...))
}

// fail keeps the error in the span.
func fail(span trace.Span, err error) {
	if err == nil {
		return
	}
	span.RecordError(err)
	span.SetStatus(codes.Error, "failed")
}

func verify(c Client, secret string) error {
	if c.Secret != secret {
		return fmt.Errorf("client %s: %w: %q does not match", c.ID, errGrant, secret)
	}
	return nil
}

// LeakClient logs a client with a method that shows its owner, CleanClient with one that does not.
func LeakClient(c Client) {
	zap.L().Info("added", zap.Object("client", c)) // leak: Person.Name, Person.Email
}

func CleanClient(c Client) {
	zap.L().Info("added", zap.Object("client", public(c)))
}

// LeakStart has the secret among the attributes of the span, CleanStart the organisation.
func LeakStart(ctx context.Context, c Client) {
	_, span := start(ctx, "token", "client", c.ID, "secret", c.Secret) // leak: Client.Secret
	span.End()
}

func CleanStart(ctx context.Context, c Client) {
	_, span := start(ctx, "token", "client", c.ID, "secret", c.Owner.Org)
	span.End()
}

// LeakFail keeps an error that quotes what was sent, CleanFail the one that it wraps.
func LeakFail(ctx context.Context, c Client) {
	_, span := start(ctx, "verify")
	defer span.End()
	fail(span, verify(Client{ID: "x"}, c.Secret)) // leak: Client.Secret
}

func CleanFail(ctx context.Context, c Client) {
	_, span := start(ctx, "verify")
	defer span.End()
	if err := verify(Client{ID: "x"}, c.Secret); errors.Is(err, errGrant) {
		fail(span, errGrant)
	}
}

// LeakSugar logs the owner in pairs, CleanSugar the number of what was set.
func LeakSugar(c Client) {
	kv := []any{"client", c.ID}
	if c.Owner.Email != "" {
		kv = append(kv, "mail", c.Owner.Email)
	}
	zap.S().Infow("owner", kv...) // leak: Person.Email
}

func CleanSugar(c Client) {
	kv := []any{"client", c.ID}
	if c.Owner.Email != "" {
		kv = append(kv, "mail", len(kv))
	}
	zap.S().Infow("owner", kv...)
}

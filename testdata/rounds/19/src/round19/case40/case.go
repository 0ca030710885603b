// Package case40 calls services with metadata, which interceptors log.
package case40

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/go-logr/logr"
	"github.com/go-logr/stdr"
	"google.golang.org/grpc/metadata"
)

// Credentials go with each call.
type Credentials struct {
	Tenant string
	Token  string `pii:"token"`
	Cookie string `pii:"session"`
}

// GetRequestMetadata is asked for before each call.
func (c Credentials) GetRequestMetadata(context.Context, ...string) (map[string]string, error) {
	if c.Token == "" {
		return nil, errors.New("no token")
	}
	return map[string]string{"authorization": "Bearer " + c.Token, "x-tenant": c.Tenant}, nil
}

// MarshalLog is for loggers.
func (c Credentials) MarshalLog() any { return map[string]string{"tenant": c.Tenant} }

// perCall gives what is sent with a call.
type perCall interface {
	GetRequestMetadata(context.Context, ...string) (map[string]string, error)
}

func outgoing(ctx context.Context, p perCall) (metadata.MD, error) {
	m, err := p.GetRequestMetadata(ctx)
	if err != nil {
		return nil, err
	}
	return metadata.New(m), nil
}

// scrub is a copy without what is named, where names are as they are written.
func scrub(md metadata.MD, names ...string) metadata.MD {
	out := md.Copy()
	for _, n := range names {
		out.Delete(n)
	}
	return out
}

// keysOf has the names alone.
func keysOf(md metadata.MD) string {
	var all []string
	for k := range md {
		all = append(all, k)
	}
	return strings.Join(all, ",")
}

// LeakMetadata logs what comes with a call, CleanMetadata without the token.
func LeakMetadata(ctx context.Context, c Credentials) {
	if md, err := outgoing(ctx, c); err == nil {
		stdr.New(nil).V(1).Info("call", "md", scrub(md, "cookie")) // leak: Credentials.Token
	}
}

func CleanMetadata(ctx context.Context, c Credentials) {
	if md, err := outgoing(ctx, c); err == nil {
		stdr.New(nil).V(1).Info("call", "md", scrub(md, "Authorization"))
	}
}

// LeakIncoming takes the metadata out of a context and logs it, CleanIncoming its names.
func LeakIncoming(ctx context.Context, c Credentials) {
	ctx = metadata.NewIncomingContext(ctx, metadata.Pairs("Cookie", c.Cookie, "x-tenant", c.Tenant))
	if md, ok := metadata.FromIncomingContext(ctx); ok {
		fmt.Println("incoming", md.Get("cookie")) // leak: Credentials.Cookie
	}
}

func CleanIncoming(ctx context.Context, c Credentials) {
	ctx = metadata.NewIncomingContext(ctx, metadata.Pairs("Cookie", c.Cookie, "x-tenant", c.Tenant))
	if md, ok := metadata.FromIncomingContext(ctx); ok {
		fmt.Println("incoming", md.Get("x-tenant"), keysOf(md))
	}
}

// LeakPlain logs credentials as a map, CleanPlain as they are.
func LeakPlain(ctx context.Context, c Credentials) {
	m, err := c.GetRequestMetadata(ctx)
	stdr.New(nil).Info("credentials", "creds", m, "err", err) // leak: Credentials.Token
}

func CleanPlain(ctx context.Context, c Credentials) {
	_, err := c.GetRequestMetadata(ctx)
	stdr.New(nil).Info("credentials", "creds", c, "err", err)
}

// LeakLogger keeps a logger in the context that has the session, CleanLogger one that has the tenant.
func LeakLogger(ctx context.Context, c Credentials) {
	kv := []any{"session", c.Cookie}
	serve(ctx, stdr.New(nil).WithName("rpc"), kv) // leak: Credentials.Cookie
}

func CleanLogger(ctx context.Context, c Credentials) {
	kv := []any{"session", c.Tenant}
	serve(ctx, stdr.New(nil).WithName("rpc"), kv)
}

// serve logs with the logger of the context.
func serve(ctx context.Context, l logr.Logger, kv []any) {
	ctx = logr.NewContext(ctx, l.WithValues(kv...))
	logr.FromContextOrDiscard(ctx).Error(errors.New("unavailable"), "call failed")
}

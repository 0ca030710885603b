// Package metadata is a stub of the package of the same path, with what the cases use.
package metadata

import (
	"context"
	"strings"
)

type MD map[string][]string

func New(m map[string]string) MD {
	md := MD{}
	for k, v := range m {
		md.Append(k, v)
	}
	return md
}

func Pairs(kv ...string) MD {
	md := MD{}
	for i := 0; i+1 < len(kv); i += 2 {
		md.Append(kv[i], kv[i+1])
	}
	return md
}

func (md MD) Len() int { return len(md) }

func (md MD) Copy() MD {
	out := MD{}
	for k, v := range md {
		out[k] = append([]string(nil), v...)
	}
	return out
}

func (md MD) Get(k string) []string { return md[strings.ToLower(k)] }

func (md MD) Set(k string, vals ...string) { md[strings.ToLower(k)] = vals }

func (md MD) Append(k string, vals ...string) {
	k = strings.ToLower(k)
	md[k] = append(md[k], vals...)
}

func (md MD) Delete(k string) { delete(md, strings.ToLower(k)) }

type inKey struct{}

type outKey struct{}

func NewIncomingContext(ctx context.Context, md MD) context.Context {
	return context.WithValue(ctx, inKey{}, md)
}

func FromIncomingContext(ctx context.Context) (MD, bool) {
	md, ok := ctx.Value(inKey{}).(MD)
	return md.Copy(), ok
}

func NewOutgoingContext(ctx context.Context, md MD) context.Context {
	return context.WithValue(ctx, outKey{}, md)
}

func FromOutgoingContext(ctx context.Context) (MD, bool) {
	md, ok := ctx.Value(outKey{}).(MD)
	return md.Copy(), ok
}

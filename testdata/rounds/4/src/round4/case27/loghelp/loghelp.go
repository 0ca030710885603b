// Package loghelp logs keys with values.
package loghelp

import (
	"context"
	"fmt"
	"log"
	"strings"
)

// Fields are keys with values.
type Fields map[string]any

func (f Fields) With(k string, v any) Fields {
	g := Fields{k: v}
	for k, v := range f {
		g[k] = v
	}
	return g
}

// Entry is a line that is not yet written.
type Entry struct {
	fields Fields
}

func New() *Entry { return &Entry{Fields{}} }

func (e *Entry) KV(kv ...any) *Entry {
	for i := 0; i+1 < len(kv); i += 2 {
		e.fields[fmt.Sprint(kv[i])] = kv[i+1]
	}
	return e
}

func (e *Entry) Info(msg string) {
	var b strings.Builder
	b.WriteString(msg)
	for k, v := range e.fields {
		fmt.Fprintf(&b, " %s=%v", k, v)
	}
	log.Print(b.String())
}

// Keys logs which keys there are.
func (e *Entry) Keys(msg string) {
	for k := range e.fields {
		msg += " " + k
	}
	log.Print(msg)
}

type key struct{}

func Into(ctx context.Context, e *Entry) context.Context { return context.WithValue(ctx, key{}, e) }

func From(ctx context.Context) *Entry {
	if e, ok := ctx.Value(key{}).(*Entry); ok {
		return e
	}
	return New()
}

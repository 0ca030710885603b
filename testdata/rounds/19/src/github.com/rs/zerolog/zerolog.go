// Package zerolog is a stub of the package of the same path, with what the cases use.
package zerolog

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

type Logger struct {
	w       io.Writer
	context string
}

func New(w io.Writer) Logger { return Logger{w: w} }

func Nop() Logger { return New(nil) }

type LogObjectMarshaler interface {
	MarshalZerologObject(e *Event)
}

type Event struct {
	l   *Logger
	buf strings.Builder
}

func (l *Logger) event(level string) *Event {
	e := &Event{l: l}
	fmt.Fprintf(&e.buf, "level=%s%s", level, l.context)
	return e
}

func (l *Logger) Debug() *Event { return l.event("debug") }
func (l *Logger) Info() *Event  { return l.event("info") }
func (l *Logger) Warn() *Event  { return l.event("warn") }
func (l *Logger) Error() *Event { return l.event("error") }

func (l Logger) With() Context { return Context{l} }

func (l *Logger) UpdateContext(update func(c Context) Context) { *l = update(Context{*l}).l }

type ctxKey struct{}

func (l Logger) WithContext(ctx context.Context) context.Context {
	return context.WithValue(ctx, ctxKey{}, &l)
}

func Ctx(ctx context.Context) *Logger {
	if l, ok := ctx.Value(ctxKey{}).(*Logger); ok {
		return l
	}
	return &Logger{}
}

type Context struct{ l Logger }

func (c Context) add(key string, v interface{}) Context {
	c.l.context += fmt.Sprintf(" %s=%v", key, v)
	return c
}

func (c Context) Str(key, val string) Context                 { return c.add(key, val) }
func (c Context) Int64(key string, i int64) Context           { return c.add(key, i) }
func (c Context) Int(key string, i int) Context               { return c.add(key, i) }
func (c Context) Interface(key string, i interface{}) Context { return c.add(key, marshal(i)) }
func (c Context) Logger() Logger                              { return c.l }

func marshal(i interface{}) string {
	text, _ := json.Marshal(i)
	return string(text)
}

func (e *Event) add(key string, v interface{}) *Event {
	fmt.Fprintf(&e.buf, " %s=%v", key, v)
	return e
}

func (e *Event) Str(key, val string) *Event            { return e.add(key, val) }
func (e *Event) Strs(key string, vals []string) *Event { return e.add(key, vals) }
func (e *Event) Int(key string, i int) *Event          { return e.add(key, i) }
func (e *Event) Int64(key string, i int64) *Event      { return e.add(key, i) }
func (e *Event) Bool(key string, b bool) *Event        { return e.add(key, b) }

func (e *Event) Stringer(key string, val fmt.Stringer) *Event { return e.add(key, val.String()) }

func (e *Event) Err(err error) *Event {
	if err == nil {
		return e
	}
	return e.add("error", err.Error())
}

func (e *Event) Object(key string, obj LogObjectMarshaler) *Event {
	e.buf.WriteString(" " + key + "={")
	obj.MarshalZerologObject(e)
	e.buf.WriteString("}")
	return e
}

func (e *Event) EmbedObject(obj LogObjectMarshaler) *Event {
	obj.MarshalZerologObject(e)
	return e
}

func (e *Event) Dict(key string, dict *Event) *Event { return e.add(key, dict.buf.String()) }

func (e *Event) Interface(key string, i interface{}) *Event {
	if obj, ok := i.(LogObjectMarshaler); ok {
		return e.Object(key, obj)
	}
	return e.add(key, marshal(i))
}

func (e *Event) Any(key string, i interface{}) *Event { return e.Interface(key, i) }

func (e *Event) Fields(fields interface{}) *Event { return e.add("fields", marshal(fields)) }

func (e *Event) Msg(msg string) {
	if e.l != nil && e.l.w != nil {
		fmt.Fprintf(e.l.w, "%s %s\n", e.buf.String(), msg)
	}
}

func (e *Event) Msgf(format string, v ...interface{}) { e.Msg(fmt.Sprintf(format, v...)) }

func (e *Event) Send() { e.Msg("") }

func Dict() *Event { return &Event{} }

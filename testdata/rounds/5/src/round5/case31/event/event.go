// Package event is a logger whose lines are built in a chain; below its level, the chain does nothing.
package event

import (
	"fmt"
	"os"
	"strconv"
)

type Level int

const (
	Debug Level = iota
	Info
	Off
)

type Logger struct{ min Level }

func New(min Level) Logger { return Logger{min} }

func (l Logger) at(lv Level) *Event {
	if lv < l.min {
		return nil
	}
	return &Event{}
}

func (l Logger) Debug() *Event { return l.at(Debug) }
func (l Logger) Info() *Event  { return l.at(Info) }

// An Event is a line in the making; a nil one is dropped.
type Event struct{ buf []byte }

func (e *Event) Str(key, val string) *Event {
	if e == nil {
		return nil
	}
	e.buf = append(e.buf, ' ')
	e.buf = append(append(e.buf, key...), '=')
	e.buf = strconv.AppendQuote(e.buf, val)
	return e
}

func (e *Event) Func(f func(*Event)) *Event {
	if e != nil {
		f(e)
	}
	return e
}

func (e *Event) Discard() *Event { return nil }

func (e *Event) Msg(s string) {
	if e == nil {
		return
	}
	fmt.Fprintf(os.Stderr, "%s%s\n", s, e.buf)
}

// Package lib is what rows are about in a test.
package lib

import "io"

type Message struct {
	Body   *Part
	hidden string
}

type Part struct{ Text string }

type Client struct{ base }

type base struct{}

func (base) Send(to string, m *Message) error { return nil }

type Sender interface{ Send(m Message) error }

var Out io.Writer

func Printf(format string, args ...any)          {}
func Each(list []string, f func(string))         {}
func Map(f func(string) string, s string) string { return "" }
func Tuple(n int) (string, error)                { return "", nil }
func Print(args ...any)                          {}

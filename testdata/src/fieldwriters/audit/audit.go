// Package audit has a log in a file, and one that its maker places.
package audit

import (
	"fmt"
	"io"
	"os"
)

type Log struct{ out io.WriteCloser }

func Open(name string) (*Log, error) {
	f, err := os.Create(name)
	return &Log{f}, err
}

func (l *Log) Append(v any) { fmt.Fprintf(l.out, "%v\n", v) }

type Shown struct{ out io.Writer }

func Show(w io.Writer) *Shown { return &Shown{out: w} }

func (s *Shown) Append(v any) { fmt.Fprintf(s.out, "%v\n", v) }

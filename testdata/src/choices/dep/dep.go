// Package dep does what constants say that it gets.
package dep

import (
	"errors"
	"fmt"
	"io"
	"log"
	"log/syslog"
)

// Level is how bad it is.
type Level int

// The levels.
const (
	Debug Level = iota
	Info
	Warn
)

// Write logs what is not for debugging.
func Write(debug bool, s string) {
	if debug {
		return
	}
	log.Print(s)
}

// WriteAt logs from a level on.
func WriteAt(level Level, s string) {
	if level >= Warn {
		log.Print(s)
	}
}

// WriteAs logs at one of two levels.
func WriteAs(level, s string) {
	switch level {
	case "info", "warn":
		log.Print(s)
	default:
		log.Print(len(s))
	}
}

// Pick returns one of two texts.
func Pick(what, mail, nick string) string {
	out := nick
	if what == "mail" {
		out = mail
	}
	return out
}

// Check fails for what is longer, and quotes it if it is to.
func Check(s string, most int, quote bool) error {
	if len(s) <= most {
		return nil
	}
	if !quote {
		return errors.New("too long")
	}
	return fmt.Errorf("too long: %s", s)
}

// Card is filled in.
type Card struct{ Title, Note string }

// Fill fills in a card.
func (c *Card) Fill(title, note string, full bool) {
	c.Title = title
	if full {
		c.Note = note
	} else {
		c.Note = ""
	}
}

// Send writes to w, if it is to.
func Send(w io.Writer, s string, dry bool) {
	if !dry {
		fmt.Fprint(w, s)
	}
}

// Run calls f with a text, if it is to.
func Run(f func(string), s string, dry bool) {
	if dry {
		return
	}
	f(s)
}

// Call calls f with a flag.
func Call(f func(bool, string), s string) { f(true, s) }

// CallWith calls f with the flag that it gets.
func CallWith(f func(bool, string), flag bool, s string) { f(flag, s) }

// Output takes lines.
type Output interface{ Put(debug bool, s string) }

// Sys is the log of the system.
type Sys struct{ W *syslog.Writer }

// Put implements Output.
func (o Sys) Put(debug bool, s string) {
	if debug {
		o.W.Debug(s)
	} else {
		o.W.Info(s)
	}
}

// Quiet drops what is for debugging.
type Quiet struct{}

// Put implements Output.
func (Quiet) Put(debug bool, s string) {
	if !debug {
		log.Print(s)
	}
}

// Logger writes to an output.
type Logger struct{ Out Output }

// Debugf writes what is for debugging.
func (l Logger) Debugf(format string, args ...any) { l.log(true, fmt.Sprintf(format, args...)) }

// Infof writes what is not.
func (l Logger) Infof(format string, args ...any) { l.log(false, fmt.Sprintf(format, args...)) }

// Logf writes either.
func (l Logger) Logf(debug bool, format string, args ...any) {
	l.log(debug, fmt.Sprintf(format, args...))
}

func (l Logger) log(debug bool, s string) {
	if l.Out != nil {
		l.Out.Put(debug, s)
	}
}

// Twice asks the same thing two times.
func Twice(mail, nick string, full bool) {
	s := nick
	if full {
		s = mail
	}
	if !full {
		log.Print(s)
	}
}

// Both hangs on two constants.
func Both(s string, a, b bool) {
	if a && b {
		log.Print(s)
	}
}

// Either hangs on one of two constants.
func Either(s string, a, b bool) {
	if a || b {
		log.Print(s)
	}
}

// Aimed changes one of two cards.
func Aimed(a, b *Card, second bool, s string) {
	to := a
	if second {
		to = b
	}
	to.Title = s
	log.Print(b.Note)
}

// Package case22 has a token that formats itself, and tells more when it is asked for more.
package case22

import (
	"errors"
	"fmt"
	"io"
	"log"
	"log/slog"
	"os"
)

// Token opens an interface.
type Token struct {
	raw    string `pii:"token"`
	issuer string
}

func NewToken(issuer, raw string) Token { return Token{raw, issuer} }

// Format shows the issuer, and with a plus the token.
func (t Token) Format(f fmt.State, verb rune) {
	if verb == 'v' && f.Flag('+') {
		fmt.Fprintf(f, "%s:%s", t.issuer, t.raw)
		return
	}
	io.WriteString(f, t.issuer+":***")
}

// Ticket is a token whose format is the same for all flags.
type Ticket struct {
	raw    string `pii:"token"`
	issuer string
}

func NewTicket(issuer, raw string) Ticket { return Ticket{raw, issuer} }

func (t Ticket) Format(f fmt.State, verb rune) {
	switch verb {
	case 'v', 's', 'q':
		fmt.Fprintf(f, "%s:(%d)", t.issuer, len(t.raw))
	default:
		fmt.Fprintf(f, "%%!%c(ticket)", verb)
	}
}

// call is a call of the interface.
type call struct {
	Path  string
	Token fmt.Formatter
}

var errDenied = errors.New("denied")

func (c call) do(format string) error {
	if len(c.Path) < 10 {
		return fmt.Errorf("%s as "+format+": %w", c.Path, c.Token, errDenied)
	}
	return nil
}

// LeakFlag prints with a plus, CleanFlag without.
func LeakFlag(t Token) {
	log.Printf("using %+v", t) // leak: Token.raw
}

func CleanFlag(t Token) {
	log.Printf("using %v", t)
}

// LeakHandler logs by a handler that prints with a plus, CleanHandler a token that does not care.
func LeakHandler(t Token) {
	out := slog.New(slog.NewTextHandler(os.Stderr, nil))
	out.Info("using", "token", t) // leak: Token.raw
}

func CleanHandler(t Token) {
	out := slog.New(slog.NewTextHandler(os.Stderr, nil))
	out.Info("using", "token", NewTicket(t.issuer, t.raw))
}

// LeakCall makes an error with a plus, CleanCall one without.
func LeakCall(t Token) {
	if err := (call{"/users", t}).do("%+v"); err != nil {
		log.Print(err) // leak: Token.raw
	}
}

func CleanCall(t Token) {
	if err := (call{"/users", t}).do("%v"); err != nil {
		log.Print(err)
	}
}

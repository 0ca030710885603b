// Package case33 switches on types.
package case33

import (
	"errors"
	"fmt"
	"log"
)

type Email struct {
	To   string `pii:"email"`
	Body string `pii:"message"`
	Size int
}

type Call struct {
	Number  string `pii:"phone"`
	Seconds int
}

type Ping struct{ Host string }

func describe(v any) string {
	switch v := v.(type) {
	case Email:
		return "mail to " + v.To
	case *Call:
		return "call of " + v.Number
	case Ping:
		return "ping of " + v.Host
	case nil:
		return "nothing"
	default:
		return fmt.Sprintf("%T", v)
	}
}

func weigh(v any) int {
	switch v := v.(type) {
	case Email:
		return v.Size + len(v.Body)
	case *Call:
		return v.Seconds
	}
	return 0
}

func LeakEmail(e Email) {
	text := describe(e)
	log.Print(text) // leak: Email.To
}

func CleanPing(e Email) {
	text := describe(Ping{"db"})
	log.Print(text, e.Size)
}

func LeakCall(c Call) {
	var v any = &c
	log.Print(describe(v)) // leak: Call.Number
}

func CleanWeigh(e Email, c Call) {
	log.Print(weigh(e), weigh(&c))
}

func LeakAssert(e Email) {
	events := []any{Ping{"db"}, e}
	for _, ev := range events {
		if m, ok := ev.(Email); ok {
			log.Print(m.Body) // leak: Email.Body
		}
	}
}

func CleanAssert(e Email) {
	events := []any{Ping{"db"}, e}
	for _, ev := range events {
		if p, ok := ev.(Ping); ok {
			log.Print(p.Host)
		}
	}
}

func LeakSeveralTypes(e Email) {
	for _, v := range []any{e.Size, e.To} {
		switch v := v.(type) {
		case int, string:
			log.Print(v) // leak: Email.To
		}
	}
}

func CleanByType(e Email) {
	for _, v := range []any{e.Size, e.To} {
		switch v := v.(type) {
		case int:
			log.Print(v)
		case string:
			log.Print(len(v))
		}
	}
}

type bounced struct{ address string }

func (b *bounced) Error() string { return "bounced: " + b.address }

var errFull = errors.New("full")

func send(e Email) error {
	if e.Size > 100 {
		return errFull
	}
	return fmt.Errorf("send: %w", &bounced{e.To})
}

func LeakAs(e Email) {
	var b *bounced
	if err := send(e); errors.As(err, &b) {
		log.Print(b.address) // leak: Email.To
	}
}

func CleanAs(e Email) {
	var b *bounced
	if err := send(e); errors.As(err, &b) {
		log.Print("bounced of ", len(b.address))
	}
}

func LeakCases(e Email) {
	switch err := send(e); {
	case errors.Is(err, errFull):
		log.Print("full")
	case err != nil:
		log.Print(err) // leak: Email.To
	}
}

func CleanCases(e Email) {
	switch err := send(e); {
	case errors.Is(err, errFull):
		log.Print(errFull)
	case err != nil:
		log.Printf("%T", err)
	}
}

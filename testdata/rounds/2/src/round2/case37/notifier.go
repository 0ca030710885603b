// Package case37 notifies people by the channel that they chose.
package case37

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"
)

type Recipient struct {
	ID    int
	Phone string `pii:"phone"`
	Chat  string `pii:"social-profile"`
	Lang  string
}

// Note is a text for somebody.
type Note struct {
	To   string
	Text string
}

// Sender sends notes.
type Sender interface {
	Send(ctx context.Context, n Note) error
}

// SenderFunc is a function that sends.
type SenderFunc func(ctx context.Context, n Note) error

func (f SenderFunc) Send(ctx context.Context, n Note) error { return f(ctx, n) }

// gateway posts notes to an address.
type gateway struct{ base string }

func (g gateway) Send(ctx context.Context, n Note) error {
	form := url.Values{"to": {n.To}, "text": {n.Text}}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, g.base+"/send", strings.NewReader(form.Encode()))
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// console prints notes in development.
type console struct{}

func (console) Send(_ context.Context, n Note) error {
	fmt.Printf("to %s: %s\n", n.To, n.Text)
	return nil
}

// outbox keeps notes in memory, for tests.
type outbox struct {
	mu    sync.Mutex
	notes []Note
}

func (o *outbox) Send(_ context.Context, n Note) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.notes = append(o.notes, n)
	return nil
}

// timed logs how long a sender takes.
type timed struct{ next Sender }

func (t timed) Send(ctx context.Context, n Note) error {
	start := time.Now()
	err := t.next.Send(ctx, n)
	log.Printf("sent in %s, failed: %t", time.Since(start), err != nil)
	return err
}

// fallback tries one sender after the other.
type fallback []Sender

func (f fallback) Send(ctx context.Context, n Note) error {
	var errs []error
	for _, s := range f {
		err := s.Send(ctx, n)
		if err == nil {
			return nil
		}
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

var broken = SenderFunc(func(context.Context, Note) error { return errors.New("broken") })

func LeakGateway(base string, r Recipient) error {
	return timed{gateway{base}}.Send(context.Background(), Note{To: r.Chat, Text: "hello"}) // leak: Recipient.Chat
}

func CleanGateway(base string, r Recipient) error {
	return timed{gateway{base}}.Send(context.Background(), Note{To: fmt.Sprint(r.ID), Text: "hello"})
}

func LeakConsole(r Recipient) error {
	return timed{console{}}.Send(context.Background(), Note{To: r.Phone, Text: "hello"}) // leak: Recipient.Phone
}

func CleanOutbox(r Recipient) error {
	o := &outbox{}
	if err := (timed{o}).Send(context.Background(), Note{To: r.Phone, Text: "hello"}); err != nil {
		return err
	}
	log.Printf("%d notes are waiting", len(o.notes))
	return nil
}

func LeakOutbox(r Recipient) error {
	o := &outbox{}
	if err := (timed{o}).Send(context.Background(), Note{To: r.Phone, Text: "hello"}); err != nil {
		return err
	}
	log.Printf("%v notes are waiting", o.notes) // leak: Recipient.Phone
	return nil
}

func LeakFallback(r Recipient) error {
	f := fallback{broken, console{}}
	return f.Send(context.Background(), Note{To: r.Phone, Text: "hello"}) // leak: Recipient.Phone
}

func CleanFallback(r Recipient) error {
	f := fallback{broken, &outbox{}}
	return f.Send(context.Background(), Note{To: r.Phone, Text: "hello"})
}

func LeakFunc(r Recipient) error {
	s := SenderFunc(func(_ context.Context, n Note) error { return fmt.Errorf("no route to %s", n.To) })
	err := timed{s}.Send(context.Background(), Note{To: r.Phone})
	log.Print(err) // leak: Recipient.Phone
	return nil
}

func CleanFunc(r Recipient) error {
	s := SenderFunc(func(_ context.Context, n Note) error { return fmt.Errorf("no route to %s", n.Text) })
	err := timed{s}.Send(context.Background(), Note{To: r.Phone})
	log.Print(err)
	return nil
}

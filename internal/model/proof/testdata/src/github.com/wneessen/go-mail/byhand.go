package proofs

import (
	"context"
	"fmt"
	"io"

	"github.com/wneessen/go-mail"
)

// proves NewMsg, Msg.SetBodyWriter, Msg.AddAlternativeWriter

func body(c *mail.Client, d data[string]) {
	m := mail.NewMsg()
	m.To("x@example.com")
	m.SetBodyString(mail.TypeTextPlain, "Dear "+d.Tagged)
	c.DialAndSend(m) // want "mail/body"
}

func body_clean(c *mail.Client, d data[string]) {
	m := mail.NewMsg()
	m.To("x@example.com")
	m.SetBodyString(mail.TypeTextPlain, "Dear "+d.Plain)
	c.DialAndSend(m)
}

func body_replaced(c *mail.Client, d data[string]) {
	m := mail.NewMsg()
	m.SetBodyString(mail.TypeTextPlain, "Dear "+d.Tagged)
	m.SetBodyString(mail.TypeTextPlain, "Dear "+d.Plain)
	c.DialAndSend(m)
}

func body_added(ctx context.Context, c *mail.Client, d data[string]) {
	m := mail.NewMsg()
	m.SetBodyString(mail.TypeTextPlain, "Dear "+d.Tagged)
	m.AddAlternativeString(mail.TypeTextHTML, "Dear "+d.Plain)
	c.DialAndSendWithContext(ctx, m) // want "mail/body"
}

func body_unsent(d data[string]) {
	m := mail.NewMsg()
	m.SetBodyString(mail.TypeTextPlain, "Dear "+d.Tagged)
}

func subject(c *mail.Client, d data[string]) {
	m := mail.NewMsg()
	m.Subject(d.Tagged)
	c.Send(m) // want "mail/subject"
}

func subject_replaced(c *mail.Client, d data[string]) {
	m := mail.NewMsg()
	m.Subject(d.Tagged)
	m.SetGenHeader(mail.HeaderSubject, d.Plain)
	c.Send(m)
}

func recipient(c *mail.Client, d data[string]) {
	m := mail.NewMsg()
	m.AddTo(d.Tagged)
	c.Send(m) // want "mail/recipient"
}

func recipient_replaced(c *mail.Client, d data[string]) {
	m := mail.NewMsg()
	m.AddTo(d.Tagged)
	m.To(d.Plain)
	c.Send(m)
}

func written(c *mail.Client, d data[string]) {
	m := mail.NewMsg()
	m.SetBodyWriter(mail.TypeTextPlain, func(w io.Writer) (int64, error) {
		n, err := fmt.Fprint(w, d.Tagged)
		return int64(n), err
	})
	c.Send(m) // want "mail/body"
}

func written_clean(c *mail.Client, d data[string]) {
	m := mail.NewMsg()
	m.SetBodyWriter(mail.TypeTextPlain, func(w io.Writer) (int64, error) {
		n, err := fmt.Fprint(w, d.Plain)
		return int64(n), err
	})
	c.Send(m)
}

func added(c *mail.Client, d data[string]) {
	m := mail.NewMsg()
	m.AddAlternativeWriter(mail.TypeTextPlain, func(w io.Writer) (int64, error) {
		n, err := fmt.Fprint(w, d.Tagged)
		return int64(n), err
	})
	c.Send(m) // want "mail/body"
}

func added_clean(c *mail.Client, d data[string]) {
	m := mail.NewMsg()
	m.AddAlternativeWriter(mail.TypeTextPlain, func(w io.Writer) (int64, error) {
		n, err := fmt.Fprint(w, d.Plain)
		return int64(n), err
	})
	c.Send(m)
}

// proves Msg.Reset

func reset(c *mail.Client, d data[string]) {
	m := mail.NewMsg()
	m.Subject(d.Tagged)
	m.To(d.Tagged)
	m.SetBodyString(mail.TypeTextPlain, d.Tagged)
	m.Reset()
	c.Send(m)
}

func reset_late(c *mail.Client, d data[string]) {
	m := mail.NewMsg()
	m.Reset()
	m.Subject(d.Tagged)
	m.To(d.Tagged)
	m.SetBodyString(mail.TypeTextPlain, d.Tagged)
	c.Send(m) // want "mail/body" "mail/recipient" "mail/subject"
}

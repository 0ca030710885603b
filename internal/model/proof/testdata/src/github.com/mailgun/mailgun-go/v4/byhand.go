package proofs

import (
	"context"
	"io"

	"github.com/mailgun/mailgun-go/v4"
)

func html(ctx context.Context, mg *mailgun.MailgunImpl, d data[string]) {
	m := mg.NewMessage("shop@example.com", "Hello", "text", "x@example.com")
	m.AddCC("y@example.com")
	m.SetHTML(d.Tagged)
	mg.Send(ctx, m) // want "mail/body"
}

func html_clean(ctx context.Context, mg *mailgun.MailgunImpl, d data[string]) {
	m := mg.NewMessage("shop@example.com", "Hello", "text", "x@example.com")
	m.AddCC("y@example.com")
	m.SetHTML(d.Plain)
	mg.Send(ctx, m)
}

func html_unsent(ctx context.Context, mg mailgun.Mailgun, d data[string], r io.ReadCloser) {
	m := mailgun.NewMIMEMessage(r, "x@example.com")
	m.SetHTML(d.Tagged)
	m = mailgun.NewMessage("shop@example.com", "Hello", "text", "x@example.com")
	mg.Send(ctx, m)
}

func html_replaced(ctx context.Context, mg mailgun.Mailgun, d data[string]) {
	m := mailgun.NewMessage("shop@example.com", "Hello", "text", "x@example.com")
	m.SetHtml(d.Tagged)
	m.SetHtml(d.Plain)
	mg.Send(ctx, m)
}

func text(ctx context.Context, mg mailgun.Mailgun, d data[string]) {
	m := mailgun.NewMessage("shop@example.com", "Hello", d.Tagged, "x@example.com")
	m.SetHtml(d.Plain)
	mg.Send(ctx, m) // want "mail/body"
}

func subject(ctx context.Context, mg mailgun.Mailgun, d data[string]) {
	m := mg.NewMessage("shop@example.com", d.Tagged, "text")
	m.AddRecipient("x@example.com")
	mg.Send(ctx, m) // want "mail/subject"
}

func recipient(ctx context.Context, mg mailgun.Mailgun, d data[string]) {
	m := mg.NewMessage("shop@example.com", "Hello", "text", d.Tagged)
	mg.Send(ctx, m) // want "mail/recipient"
}

func unsent(mg mailgun.Mailgun, d data[string]) {
	m := mg.NewMessage("shop@example.com", "Hello", "text", "x@example.com")
	m.SetHtml(d.Tagged)
}

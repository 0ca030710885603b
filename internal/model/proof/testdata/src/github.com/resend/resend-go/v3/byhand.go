package proofs

import "github.com/resend/resend-go/v3"

func text(client *resend.Client, d data[string]) {
	client.Emails.Send(&resend.SendEmailRequest{To: []string{"x@example.com"}, Subject: "Hello", Text: d.Tagged}) // want "mail/body"
}

func text_clean(client *resend.Client, d data[string]) {
	client.Emails.Send(&resend.SendEmailRequest{To: []string{"x@example.com"}, Subject: "Hello", Text: d.Plain})
}

func attachment(client *resend.Client, d data[[]byte]) {
	a := &resend.Attachment{Filename: "a.pdf", Content: d.Tagged}
	client.Emails.Send(&resend.SendEmailRequest{Attachments: []*resend.Attachment{a}}) // want "mail/body"
}

func attachment_clean(client *resend.Client, d data[[]byte]) {
	a := &resend.Attachment{Filename: "a.pdf", Content: d.Plain}
	client.Emails.Send(&resend.SendEmailRequest{Attachments: []*resend.Attachment{a}})
}

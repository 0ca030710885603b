package proofs

import (
	"github.com/sendgrid/sendgrid-go"
	"github.com/sendgrid/sendgrid-go/helpers/mail"
)

func single(client *sendgrid.Client, d data[string]) {
	from, to := mail.NewEmail("Shop", "shop@example.com"), mail.NewEmail("", "x@example.com")
	m := mail.NewSingleEmail(from, "Order of "+d.Tagged, to, "text", "html")
	client.Send(m) // want "mail/subject"
}

func single_clean(client *sendgrid.Client, d data[string]) {
	from, to := mail.NewEmail("Shop", "shop@example.com"), mail.NewEmail("", "x@example.com")
	m := mail.NewSingleEmail(from, "Order of "+d.Plain, to, "text", "html")
	client.Send(m)
}

func recipient(client *sendgrid.Client, d data[string]) {
	m := mail.NewV3Mail()
	p := mail.NewPersonalization()
	p.AddTos(mail.NewEmail("", d.Tagged))
	m.AddPersonalizations(p) // want "mail/recipient"
	client.Send(m)
}

func recipient_clean(client *sendgrid.Client, d data[string]) {
	m := mail.NewV3Mail()
	p := mail.NewPersonalization()
	p.AddTos(mail.NewEmail("", d.Plain))
	m.AddPersonalizations(p)
	client.Send(m)
}

func fields(client *sendgrid.Client, d data[string]) {
	m := mail.NewV3Mail()
	m.SetFrom(mail.NewEmail("", "shop@example.com")).AddContent(mail.NewContent("text/plain", d.Tagged))
	client.Send(m) // want "mail/body"
}

func fields_clean(client *sendgrid.Client, d data[string]) {
	m := mail.NewV3Mail()
	m.SetFrom(mail.NewEmail("", "shop@example.com")).AddContent(mail.NewContent("text/plain", d.Plain))
	client.Send(m)
}

func subject(client *sendgrid.Client, d data[string]) {
	m := mail.NewV3Mail()
	m.Subject = d.Tagged
	request := sendgrid.GetRequest("key", "/v3/mail/send", "")
	request.Body = mail.GetRequestBody(m) // want "mail/subject"
	sendgrid.API(request)
}

func subject_clean(client *sendgrid.Client, d data[string]) {
	m := mail.NewV3Mail()
	m.Subject = d.Plain
	request := sendgrid.GetRequest("key", "/v3/mail/send", "")
	request.Body = mail.GetRequestBody(m)
	sendgrid.API(request)
}

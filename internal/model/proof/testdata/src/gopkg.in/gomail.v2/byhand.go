package proofs

import (
	"io"

	"gopkg.in/gomail.v2"
)

func body(d data[string]) {
	m := gomail.NewMessage()
	m.SetAddressHeader("To", "x@example.com", "X")
	m.SetBody("text/plain", "Dear "+d.Tagged)
	gomail.NewDialer("localhost", 25, "", "").DialAndSend(m) // want "mail/body"
}

func body_clean(d data[string]) {
	m := gomail.NewMessage()
	m.SetAddressHeader("To", "x@example.com", "X")
	m.SetBody("text/plain", "Dear "+d.Plain)
	gomail.NewDialer("localhost", 25, "", "").DialAndSend(m)
}

func body_replaced(s gomail.Sender, d data[string]) {
	m := gomail.NewMessage()
	m.SetBody("text/plain", "Dear "+d.Tagged)
	m.SetBody("text/plain", "Dear "+d.Plain)
	gomail.Send(s, m)
}

func body_unsent(d data[string]) {
	m := gomail.NewMessage()
	m.SetBody("text/plain", "Dear "+d.Tagged)
}

func name(s gomail.Sender, d data[string]) {
	m := gomail.NewMessage()
	m.Attach("/tmp/report.pdf", gomail.Rename(d.Tagged+".pdf"))
	gomail.Send(s, m) // want "mail/body"
}

func name_clean(s gomail.Sender, d data[string]) {
	m := gomail.NewMessage()
	m.Attach("/tmp/report.pdf", gomail.Rename(d.Plain+".pdf"))
	gomail.Send(s, m)
}

// proves SetCopyFunc, NewMessage, Message.AddAlternativeWriter

func copied(s gomail.Sender, d data[string]) {
	m := gomail.NewMessage()
	m.Embed("list.csv", gomail.SetCopyFunc(func(w io.Writer) error {
		_, err := io.WriteString(w, d.Tagged)
		return err
	}))
	gomail.Send(s, m) // want "mail/body"
}

func copied_clean(s gomail.Sender, d data[string]) {
	m := gomail.NewMessage()
	m.Embed("list.csv", gomail.SetCopyFunc(func(w io.Writer) error {
		_, err := io.WriteString(w, d.Plain)
		return err
	}))
	gomail.Send(s, m)
}

func headers(d data[string], d0 gomail.Dialer) {
	m := gomail.NewMessage()
	m.SetHeader("Subject", d.Tagged)
	d0.DialAndSend(m) // want "mail/subject"
}

func headers_replaced(d data[string], d0 gomail.Dialer) {
	m := gomail.NewMessage()
	m.SetHeader("Subject", d.Tagged)
	m.SetHeader("Subject", d.Plain)
	d0.DialAndSend(m)
}

func headers_other(d data[string], d0 gomail.Dialer) {
	m := gomail.NewMessage()
	m.SetHeader("Subject", d.Tagged)
	m.SetHeader("Reply-To", d.Plain)
	d0.DialAndSend(m) // want "mail/subject"
}

func addressed(d data[string], d0 gomail.Dialer) {
	m := gomail.NewMessage()
	m.SetAddressHeader("To", d.Tagged, "X")
	d0.DialAndSend(m) // want "mail/recipient"
}

func addressed_clean(d data[string], d0 gomail.Dialer) {
	m := gomail.NewMessage()
	m.SetAddressHeader("To", d.Plain, "X")
	d0.DialAndSend(m)
}

func written(s gomail.Sender, d data[string]) {
	m := gomail.NewMessage()
	m.AddAlternativeWriter("text/plain", func(w io.Writer) error {
		_, err := io.WriteString(w, d.Tagged)
		return err
	})
	gomail.Send(s, m) // want "mail/body"
}

func written_clean(s gomail.Sender, d data[string]) {
	m := gomail.NewMessage()
	m.AddAlternativeWriter("text/plain", func(w io.Writer) error {
		_, err := io.WriteString(w, d.Plain)
		return err
	})
	gomail.Send(s, m)
}

// proves Message.Reset

func reset(s gomail.Sender, d data[string]) {
	m := gomail.NewMessage()
	m.SetHeader("Subject", d.Tagged)
	m.SetAddressHeader("To", d.Tagged, "X")
	m.SetBody("text/plain", d.Tagged)
	m.Attach("report.pdf", gomail.Rename(d.Tagged))
	m.Embed("logo.png", gomail.Rename(d.Tagged))
	m.Reset()
	gomail.Send(s, m)
}

func reset_late(s gomail.Sender, d data[string]) {
	m := gomail.NewMessage()
	m.Reset()
	m.SetHeader("Subject", d.Tagged)
	m.SetAddressHeader("To", d.Tagged, "X")
	m.SetBody("text/plain", d.Tagged)
	gomail.Send(s, m) // want "mail/body" "mail/recipient" "mail/subject"
}

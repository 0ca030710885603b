package proofs

import "gopkg.in/gomail.v2"

func body(d data[string]) {
	m := gomail.NewMessage()
	m.SetAddressHeader("To", "x@example.com", "X")
	m.SetBody("text/plain", "Dear "+d.Tagged) // want "mail/body"
	gomail.NewDialer("localhost", 25, "", "").DialAndSend(m)
}

func body_clean(d data[string]) {
	m := gomail.NewMessage()
	m.SetAddressHeader("To", "x@example.com", "X")
	m.SetBody("text/plain", "Dear "+d.Plain)
	gomail.NewDialer("localhost", 25, "", "").DialAndSend(m)
}

func name(d data[string]) {
	m := gomail.NewMessage()
	m.Attach("/tmp/report.pdf", gomail.Rename(d.Tagged+".pdf")) // want "mail/body"
}

func name_clean(d data[string]) {
	m := gomail.NewMessage()
	m.Attach("/tmp/report.pdf", gomail.Rename(d.Plain+".pdf"))
}

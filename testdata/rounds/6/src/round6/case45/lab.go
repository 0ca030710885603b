// Package case45 tells patients that results are there.
package case45

import (
	"bytes"
	"encoding/csv"
	"html/template"

	"round6/case45/mail"
)

type Result struct {
	No    string
	Email string `pii:"email"`
	Name  string `pii:"name"`
	Test  string
	Value string `pii:"lab-result"`
}

var address string

func mailer() mail.Mailer { return mail.SMTP{Addr: address, From: "lab@example.test"} }

var body = template.Must(template.New("body").Parse(
	`<p>Dear {{.Name}}, result {{.No}} is there{{if .Value}}: {{.Test}} is {{.Value}}{{end}}.</p>`))

func message(r Result) (*mail.Message, error) {
	var b bytes.Buffer
	if err := body.Execute(&b, r); err != nil {
		return nil, err
	}
	return &mail.Message{To: r.Email, Subject: "Your result", Text: b.String()}, nil
}

func sheet(r Result) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	if err := w.Write([]string{r.Test, r.Value}); err != nil {
		return nil, err
	}
	w.Flush()
	return b.Bytes(), w.Error()
}

func LeakText(r Result) error {
	m, err := message(r)
	if err != nil {
		return err
	}
	return mailer().Deliver(m) // leak: Result.Value
}

func CleanText(r Result) error {
	r.Value = ""
	m, err := message(r)
	if err != nil {
		return err
	}
	return mailer().Deliver(m)
}

func LeakSheet(r Result) error {
	m := &mail.Message{To: r.Email, Subject: "Result " + r.No}
	data, err := sheet(r)
	if err != nil {
		return err
	}
	m.Attach("result.csv", data)
	return mailer().Deliver(m) // leak: Result.Value
}

func CleanSheet(r Result) error {
	m := &mail.Message{To: r.Email, Subject: "Result " + r.No}
	data, err := sheet(r)
	if err != nil {
		return err
	}
	m.Attach("result.csv", data)
	return mail.Plain{Mailer: mailer()}.Deliver(m)
}

func LeakSubject(r Result) error {
	m := &mail.Message{To: r.Email, Text: "Dear " + r.Name}
	m.Subject = r.Test + ": " + r.Value
	return mail.Plain{Mailer: mailer()}.Deliver(m) // leak: Result.Value
}

func CleanSubject(r Result) error {
	m := &mail.Message{To: r.Email, Text: "Dear " + r.Name}
	m.Subject = r.Test + ": " + r.No
	return mail.Plain{Mailer: mailer()}.Deliver(m)
}

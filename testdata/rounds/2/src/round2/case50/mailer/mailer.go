// Package mailer renders mails; in development it shows them.
package mailer

import (
	"fmt"
	"io"
	"strings"
	"text/template"
)

// Mail is a rendered mail.
type Mail struct {
	To, Subject, Body string
}

// Transport delivers mails.
type Transport interface {
	Deliver(m Mail) error
}

// Preview shows mails instead of sending them.
type Preview struct{ W io.Writer }

func (p Preview) Deliver(m Mail) error {
	_, err := fmt.Fprintf(p.W, "Subject: %s\n\n%s\n", m.Subject, m.Body)
	return err
}

// Drop forgets mails.
type Drop struct{ n int }

func (d *Drop) Deliver(m Mail) error {
	d.n += len(m.Body)
	return nil
}

var welcome = template.Must(template.New("welcome").Parse("Welcome {{.Name}}, your code is {{.Code}}"))

// Welcome is what the template shows.
type Welcome struct {
	Name, Code string
}

func Render(to string, w Welcome) (Mail, error) {
	var b strings.Builder
	if err := welcome.Execute(&b, w); err != nil {
		return Mail{}, err
	}
	return Mail{To: to, Subject: "Welcome", Body: b.String()}, nil
}

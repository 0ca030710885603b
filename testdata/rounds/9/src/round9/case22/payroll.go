// Package case22 mails payslips with gomail.
package case22

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"

	"gopkg.in/gomail.v2"
)

type Payslip struct {
	Employee string `pii:"name"`
	Email    string `pii:"email"`
	Net      string `pii:"income"`
	Account  string `pii:"bank-account"`
	Month    int
}

type Office struct{ dialer *gomail.Dialer }

func NewOffice() *Office { return &Office{gomail.NewDialer("smtp", 587, "office", "secret")} }

func (o *Office) message(p Payslip) *gomail.Message {
	m := gomail.NewMessage()
	m.SetHeader("From", "office@office.example")
	m.SetAddressHeader("To", p.Email, p.Employee)
	m.SetHeader("Subject", "Payslip of month "+strconv.Itoa(p.Month))
	return m
}

func table(ps []Payslip, columns ...func(Payslip) string) func(io.Writer) error {
	return func(w io.Writer) error {
		out := csv.NewWriter(w)
		for _, p := range ps {
			var row []string
			for _, c := range columns {
				row = append(row, c(p))
			}
			if err := out.Write(row); err != nil {
				return err
			}
		}
		out.Flush()
		return out.Error()
	}
}

func name(p Payslip) string { return p.Employee }

func account(p Payslip) string { return p.Account }

func LeakBody(o *Office, p Payslip) error {
	m := o.message(p)
	m.SetBody("text/plain", fmt.Sprintf("Hello %s, you get %s.", p.Employee, p.Net))
	return o.dialer.DialAndSend(m) // leak: Payslip.Net
}

func CleanBody(o *Office, p Payslip) error {
	m := o.message(p)
	m.SetBody("text/plain", fmt.Sprintf("Hello %s, your payslip is on the portal.", p.Employee))
	return o.dialer.DialAndSend(m)
}

func CleanReplaced(o *Office, p Payslip) error {
	m := o.message(p)
	m.SetBody("text/plain", "You get "+p.Net)
	m.SetBody("text/plain", "Your payslip is on the portal.")
	return o.dialer.DialAndSend(m)
}

func LeakAlternative(o *Office, p Payslip) error {
	m := o.message(p)
	m.SetBody("text/plain", "Your payslip is on the portal.")
	m.AddAlternative("text/html", "<p>We pay to "+p.Account+".</p>")
	return o.dialer.DialAndSend(m) // leak: Payslip.Account
}

func LeakAttachment(o *Office, ps []Payslip) error {
	m := gomail.NewMessage()
	m.Attach("payments.csv", gomail.SetCopyFunc(table(ps, name, account)))
	return o.dialer.DialAndSend(m) // leak: Payslip.Account
}

func CleanAttachment(o *Office, ps []Payslip) error {
	m := gomail.NewMessage()
	m.Attach("employees.csv", gomail.SetCopyFunc(table(ps, name)))
	return o.dialer.DialAndSend(m)
}

func LeakSubject(o *Office, p Payslip) error {
	m := o.message(p)
	m.SetHeader("Subject", p.Net+" for you")
	return o.dialer.DialAndSend(m) // leak: Payslip.Net
}

func CleanSubject(o *Office, ps []Payslip) error {
	var all []*gomail.Message
	for _, p := range ps {
		m := o.message(p)
		m.SetHeader("Subject", "For "+p.Employee)
		all = append(all, m)
	}
	return o.dialer.DialAndSend(all...)
}

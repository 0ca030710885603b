// Package transport_mail sends mail with and without StartTLS.
package transport_mail

import (
	"crypto/tls"
	"log"
	"net/smtp"
)

type User struct {
	Email string `pii:"email"`
	Notes string `pii:"health"`
}

func sendMail(u User, auth smtp.Auth) {
	smtp.SendMail("mail.example.com:25", auth, "shop@example.com", []string{"x@example.com"}, []byte(u.Notes)) // want `^User\.Notes to net/smtp\.SendMail: net/smtp\.SendMail falls back to plain text$`
	smtp.SendMail("localhost:25", auth, "shop@example.com", []string{"x@example.com"}, []byte(u.Notes))        // ok: this machine
}

func plain(u User, addr string) error {
	c, err := smtp.Dial(addr)
	if err != nil {
		return err
	}
	c.Rcpt(u.Email) // want `^User\.Email to \(\*net/smtp\.Client\)\.Rcpt: a connection without StartTLS$`
	w, err := c.Data()
	if err != nil {
		return err
	}
	w.Write([]byte(u.Notes)) // want `a connection without StartTLS$`
	return nil
}

func started(u User, addr string, config *tls.Config) error {
	c, err := smtp.Dial(addr)
	if err != nil {
		return err
	}
	if err := c.StartTLS(config); err != nil {
		return err
	}
	c.Rcpt(u.Email) // ok: StartTLS
	w, err := c.Data()
	if err != nil {
		return err
	}
	w.Write([]byte(u.Notes)) // ok: StartTLS
	return nil
}

func ignored(u User, addr string, config *tls.Config) error {
	c, err := smtp.Dial(addr)
	if err != nil {
		return err
	}
	c.StartTLS(config)
	c.Rcpt(u.Email) // want `a connection without StartTLS$`
	return nil
}

func offered(u User, addr string, config *tls.Config) error {
	c, err := smtp.Dial(addr)
	if err != nil {
		return err
	}
	if ok, _ := c.Extension("STARTTLS"); ok {
		if err := c.StartTLS(config); err != nil {
			return err
		}
	}
	c.Rcpt(u.Email) // want `a connection without StartTLS$`
	return nil
}

func wrapped(u User, addr string, config *tls.Config) {
	conn, err := tls.Dial("tcp", addr, config)
	if err != nil {
		log.Fatal("no connection")
	}
	c, _ := smtp.NewClient(conn, "example.com")
	c.Rcpt(u.Email) // ok: TLS from the start
}

func begin(c *smtp.Client, config *tls.Config) error { return c.StartTLS(config) }

func helped(u User, addr string, config *tls.Config) error {
	c, err := smtp.Dial(addr)
	if err != nil {
		return err
	}
	if err := begin(c, config); err != nil {
		return err
	}
	c.Rcpt(u.Email) // ok: StartTLS
	return nil
}

func deliver(c *smtp.Client, to string) { c.Rcpt(to) }

func handed(u User, addr string) error {
	c, err := smtp.Dial(addr)
	if err != nil {
		return err
	}
	deliver(c, u.Email) // want `a connection without StartTLS$`
	return nil
}

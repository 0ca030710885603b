// Package case18 writes to people who have forgotten their password, and to those who wait for results.
package case18

import (
	"fmt"
	"net/url"
	"strings"

	"round7/case18/post"
)

type Account struct {
	Email string `pii:"email"`
	Name  string `pii:"name"`
	Reset string `pii:"token"`
	Code  string `pii:"one-time-code"`
	Temp  string `pii:"password"`
}

type Result struct {
	Account Account
	Test    string
	Finding string `pii:"lab-result"`
}

// A composer puts a message together, line by line.
type composer struct {
	m     post.Message
	lines []string
}

func to(a Account) *composer {
	return &composer{m: post.Message{To: a.Email}, lines: []string{"Dear " + a.Name + ","}}
}

func (c *composer) subject(s string) *composer { c.m.Subject = s; return c }

func (c *composer) line(format string, args ...any) *composer {
	c.lines = append(c.lines, fmt.Sprintf(format, args...))
	return c
}

func (c *composer) button(text, link string) *composer {
	return c.line("%s: %s", text, link)
}

func (c *composer) send(base string) error {
	c.m.Text = strings.Join(c.lines, "\r\n")
	return post.Deliver(base, c.m)
}

func link(page string, q url.Values) string {
	return (&url.URL{Scheme: "https", Host: "example.test", Path: page, RawQuery: q.Encode()}).String()
}

func LeakLink(base string, a Account) error {
	return to(a).button("Choose a new password", link("/reset", url.Values{"t": {a.Reset}})).send(base) // leak: Account.Reset
}

func CleanLink(base string, a Account) error {
	return to(a).button("Choose a new password", link("/reset", nil)).line("Your code is %s", a.Code).send(base)
}

func LeakTemp(base string, a Account) error {
	return to(a).subject("Welcome").line("Sign in with %q", a.Temp).send(base) // leak: Account.Temp
}

func CleanTemp(base string, a Account) error {
	return to(a).subject("Welcome").line("Sign in with what we told you, %d letters", len(a.Temp)).send(base)
}

func LeakSubject(base string, r Result) error {
	return to(r.Account).subject(r.Test + " is " + r.Finding).line("Please call.").send(base) // leak: Result.Finding
}

func CleanSubject(base string, r Result) error {
	return to(r.Account).subject(r.Test + " is there").line("Please call.").send(base)
}

func LeakCopy(base string, r Result) error {
	c := to(r.Account).line("Your doctor found %s.", r.Finding)
	c.m.To = "archive@example.test"
	return c.send(base) // leak: Result.Finding
}

func CleanCopy(base string, r Result) error {
	c := to(r.Account).line("Your doctor found %s.", r.Finding)
	c.lines = c.lines[:1]
	return c.send(base)
}

// Package case08 lets people choose a new password.
package case08

import (
	"context"
	"fmt"
	"log"
	"log/slog"
	"net/url"
	"strings"
)

// A Reset is a request for a new password.
type Reset struct {
	ID    string
	Email string `pii:"email"`
	Code  string `pii:"one-time-code"`
	Old   string `pii:"password"`
}

// Post sends mail.
type Post interface {
	//pii:sink mail/body args=2
	//pii:sink mail/recipient args=1
	Send(ctx context.Context, to, text string) error
}

var post Post

// link is where the customer is to go.
func link(r Reset) string {
	u := url.URL{Scheme: "https", Host: "shop.example", Path: "/reset"}
	q := u.Query()
	q.Set("id", r.ID)
	q.Set("code", r.Code)
	u.RawQuery = q.Encode()
	return u.String()
}

// bare is a link without its query.
func bare(link string) string {
	u, err := url.Parse(link)
	if err != nil {
		return "?"
	}
	u.RawQuery = ""
	return u.String()
}

//pii:protect masked
func star(s string) string {
	if len(s) < 3 {
		return "***"
	}
	return s[:1] + strings.Repeat("*", len(s)-1)
}

func text(r Reset) string {
	return fmt.Sprintf("Hello,\n\nfollow %s to choose a new password.\n", link(r))
}

func CleanMail(ctx context.Context, r Reset) error {
	return post.Send(ctx, r.Email, text(r))
}

func LeakMail(ctx context.Context, r Reset) error {
	body := text(r) + "Your old one was " + r.Old
	return post.Send(ctx, r.Email, body) // leak: Reset.Old
}

func LeakLink(r Reset) {
	slog.Info("reset asked for", "link", link(r)) // leak: Reset.Code
}

func CleanLink(r Reset) {
	r.Code = "-"
	slog.Info("reset asked for", "link", link(r))
}

func CleanBare(r Reset) {
	slog.Info("reset asked for", "link", bare(link(r)))
}

func LeakTo(ctx context.Context, r Reset) {
	if err := post.Send(ctx, r.Email, text(r)); err == nil {
		log.Printf("sent reset %s to %s", r.ID, r.Email) // leak: Reset.Email
	}
}

func CleanTo(ctx context.Context, r Reset) {
	if err := post.Send(ctx, r.Email, text(r)); err == nil {
		log.Printf("sent reset %s to %s", r.ID, star(r.Email))
	}
}

// verify compares codes, and says what is wrong.
func verify(r Reset, code string) error {
	if code == "" {
		return fmt.Errorf("reset %s: no code", r.ID)
	}
	if code != r.Code {
		return fmt.Errorf("reset %s: code is %s, not %s", r.ID, r.Code, code)
	}
	return nil
}

func LeakVerify(r Reset) {
	log.Print(verify(r, "1234")) // leak: Reset.Code
}

func CleanVerify(r Reset) {
	if err := verify(r, "1234"); err != nil {
		log.Printf("reset %s: wrong code of %d signs", r.ID, len(r.Code))
	}
}

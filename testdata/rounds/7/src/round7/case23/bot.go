// Package case23 sends messages through a bot, whose token is part of every address.
package case23

import (
	"errors"
	"fmt"
	"log"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
)

type Bot struct {
	Name  string
	Token string `pii:"token"`
	Owner string `pii:"phone"`
}

func (b Bot) method(base, name string) string {
	return base + "/bot" + b.Token + "/" + name
}

func call(b Bot, base, name string, q url.Values) error {
	//pii:allow url/path -- the service knows bots by the path
	resp, err := http.PostForm(b.method(base, name), q)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// hush takes the token out of an error.
func hush(b Bot, err error) error {
	if err == nil {
		return nil
	}
	return errors.New(strings.ReplaceAll(err.Error(), b.Token, "<token>"))
}

// inner is what went wrong, without the address.
func inner(err error) error {
	var u *url.Error
	if errors.As(err, &u) {
		return u.Err
	}
	return err
}

const nowhere = "http://127.0.0.1:1"

func LeakError(b Bot) {
	if err := call(b, nowhere, "getMe", nil); err != nil {
		log.Print(err) // leak: Bot.Token
	}
}

func CleanError(b Bot) {
	if err := hush(b, call(b, nowhere, "getMe", nil)); err != nil {
		log.Print(err)
	}
}

func LeakWrapped(b Bot) {
	if err := call(b, nowhere, "getMe", nil); err != nil {
		err = fmt.Errorf("bot %s: %w", b.Name, err)
		slog.Error("no answer", "error", err) // leak: Bot.Token
	}
}

func CleanWrapped(b Bot) {
	if err := call(b, nowhere, "getMe", nil); err != nil {
		err = fmt.Errorf("bot %s: %w", b.Name, inner(err))
		slog.Error("no answer", "error", err)
	}
}

// overwritten changes the address that an error holds.
func overwritten(err error) error {
	if u, ok := err.(*url.Error); ok {
		u.URL = "[bot]"
	}
	return err
}

func CleanOverwritten(b Bot) {
	if err := overwritten(call(b, nowhere, "getMe", nil)); err != nil {
		log.Print(err)
	}
}

func LeakForm(base string, b Bot) error {
	return post(base, url.Values{"chat": {b.Owner}, "text": {"started"}}) // leak: Bot.Owner
}

func CleanForm(base string, b Bot) error {
	return post(base, url.Values{"chat": {b.Name}, "text": {"started"}})
}

func post(base string, q url.Values) error {
	resp, err := http.PostForm(base+"/sendMessage", q)
	if err != nil {
		return inner(err)
	}
	return resp.Body.Close()
}

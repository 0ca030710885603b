// Package case04 clones repositories for a build server.
package case04

import (
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"strings"
)

// Source is a repository, with the account that may read it.
type Source struct {
	Host, Path string
	User       string
	Token      string `pii:"token"`
}

// remote has user and token in the places of user and password.
func (s Source) remote() *url.URL {
	return &url.URL{Scheme: "https", User: url.UserPassword(s.User, s.Token), Host: s.Host, Path: s.Path}
}

// short has the token in the place of the user, as some hosts want it.
func (s Source) short() *url.URL {
	return &url.URL{Scheme: "https", User: url.User(s.Token), Host: s.Host, Path: s.Path}
}

var errNotFound = errors.New("repository not found")

// clone fails with a text that names the repository as what calls it says.
func clone(u *url.URL, name func(*url.URL) string) error {
	if !strings.HasSuffix(u.Path, ".git") {
		return fmt.Errorf("clone %s: %w", name(u), errNotFound)
	}
	return nil
}

func full(u *url.URL) string     { return u.String() }
func redacted(u *url.URL) string { return u.Redacted() }

// bare is the address without the account.
func bare(u *url.URL) string {
	c := *u
	c.User = nil
	return c.String()
}

// LeakClone names the repository by its whole address, CleanClone by what package url redacts.
func LeakClone(s Source) {
	if err := clone(s.remote(), full); err != nil {
		slog.Error("build failed", "err", err) // leak: Source.Token
	}
}

func CleanClone(s Source) {
	if err := clone(s.remote(), redacted); err != nil {
		slog.Error("build failed", "err", err)
	}
}

// LeakShort redacts the password, which is not where the token is; CleanShort leaves the account out.
func LeakShort(s Source) {
	if err := clone(s.short(), redacted); err != nil {
		slog.Error("build failed", "err", err) // leak: Source.Token
	}
}

func CleanShort(s Source) {
	if err := clone(s.short(), bare); err != nil {
		slog.Error("build failed", "err", err)
	}
}

// LeakAccount logs the account of the address, CleanAccount its first part.
func LeakAccount(s Source) {
	u := s.remote()
	slog.Info("cloning", "host", u.Host, "as", u.User) // leak: Source.Token
}

func CleanAccount(s Source) {
	u := s.remote()
	slog.Info("cloning", "host", u.Host, "as", u.User.Username())
}

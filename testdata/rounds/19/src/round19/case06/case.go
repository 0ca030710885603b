// Package case06 connects to git repositories, whose addresses may have credentials in them.
package case06

import (
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"regexp"
	"strings"
)

// Repository is one that applications come from.
type Repository struct {
	URL      string
	Project  string
	Username string
	Password string `pii:"password"`
	Key      string `pii:"private-key"`
}

var (
	httpsOnly = regexp.MustCompile(`https://[^@\s]+@`)
	userinfo  = regexp.MustCompile(`://[^@\s/]+@`)
)

// redact is an earlier form of redactAny, for the scheme that most use.
func redact(s string) string    { return httpsOnly.ReplaceAllString(s, "https://******@") }
func redactAny(s string) string { return userinfo.ReplaceAllString(s, "://******@") }

// full is the address with the credentials.
func (r Repository) full() (*url.URL, error) {
	u, err := url.Parse(r.URL)
	if err != nil {
		return nil, err
	}
	if r.Password != "" {
		u.User = url.UserPassword(r.Username, r.Password)
	}
	return u, nil
}

// Git is a tool that lists references.
type Git interface {
	LsRemote(addr string) ([]string, error)
}

type unreachable struct{}

func (unreachable) LsRemote(addr string) ([]string, error) {
	return nil, fmt.Errorf("fatal: unable to access '%s': could not resolve host", addr)
}

var errLocked = errors.New("repository is locked")

type locked struct{ git Git }

func (l locked) LsRemote(addr string) ([]string, error) {
	return nil, errLocked
}

func check(g Git, r Repository) error {
	u, err := r.full()
	if err != nil {
		return errors.New("invalid address")
	}
	if _, err := g.LsRemote(u.String()); err != nil {
		return fmt.Errorf("repository of %s: %w", r.Project, err)
	}
	return nil
}

// LeakCheck logs what the tool says, CleanCheck from one that does not say the address.
func LeakCheck(r Repository) {
	if err := check(unreachable{}, r); err != nil {
		slog.Error("connect", "err", err) // leak: Repository.Password
	}
}

func CleanCheck(r Repository) {
	if err := check(locked{unreachable{}}, r); err != nil {
		slog.Error("connect", "err", err)
	}
}

// LeakMethod prints the address as it is used, CleanMethod as it may be seen.
func LeakMethod(r Repository) {
	if u, err := r.full(); err == nil {
		slog.Info("repo", "url", u.String()) // leak: Repository.Password
	}
}

func CleanMethod(r Repository) {
	if u, err := r.full(); err == nil {
		slog.Info("repo", "url", u.Redacted())
	}
}

// LeakParse logs why the address with credentials is none, CleanParse that it is none.
func LeakParse(r Repository) {
	if _, err := url.Parse("https://" + r.Username + ":" + r.Password + "@host:port/x"); err != nil {
		slog.Error("parse", "err", err) // leak: Repository.Password
	}
}

func CleanParse(r Repository) {
	if _, err := url.Parse("https://" + r.Username + ":" + r.Password + "@host:port/x"); err != nil {
		slog.Error("parse", "err", fmt.Sprintf("%T", err))
	}
}

// LeakKey has the key in the options of the connection, CleanKey whether there is one.
func LeakKey(r Repository) {
	opts := strings.Join([]string{"project=" + r.Project, "identity=" + r.Key}, " ")
	slog.Info(redactAny(opts)) // leak: Repository.Key
}

func CleanKey(r Repository) {
	opts := strings.Join([]string{"project=" + r.Project, "identity=" + fmt.Sprint(r.Key != "")}, " ")
	slog.Info(redactAny(opts))
}

// LeakScheme redacts one scheme, CleanScheme leaves the credentials out.
func LeakScheme(r Repository) {
	addr := "ssh://" + r.Username + ":" + r.Password + "@" + r.Project
	slog.Warn(redact(addr)) // leak: Repository.Password
}

func CleanScheme(r Repository) {
	addr := "ssh://" + r.Username + "@" + r.Project
	slog.Warn(redact(addr))
}

// Package case32 connects to directories and keeps clients, both of which it shows when it starts.
package case32

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
)

// StaticClient is one of the configuration.
type StaticClient struct {
	ID        string   `json:"id"`
	Secret    string   `json:"secret" pii:"secret"`
	Redirects []string `json:"redirectURIs"`
	Public    bool     `json:"public"`
}

// LDAP is the configuration of a directory.
type LDAP struct {
	Host   string `json:"host"`
	BindDN string `json:"bindDN"`
	BindPW string `json:"bindPW" pii:"password"`
}

// Entry is somebody in a directory.
type Entry struct {
	DN    string `pii:"username"`
	Mail  string `pii:"email"`
	Attrs map[string][]string
}

// Connector signs people in.
type Connector interface {
	Login(user, pass string) error
}

// opener makes a connector of a configuration.
type opener interface {
	open(log *slog.Logger) (Connector, error)
}

type conn struct {
	conf  LDAP
	log   *slog.Logger
	debug bool
}

// open checks the configuration.
func (c LDAP) open(log *slog.Logger) (Connector, error) {
	if c.Host == "" {
		return nil, fmt.Errorf("ldap: missing required field %q in %s", "host", c.BindDN)
	}
	return &conn{conf: c, log: log}, nil
}

func (c *conn) Login(user, pass string) error {
	if strings.TrimSpace(pass) == "" {
		return errors.New("empty password")
	}
	return fmt.Errorf("ldap: initial bind for user %q failed: result code 49", c.conf.BindDN)
}

// quoting is a connector whose errors repeat what it was told.
type quoting struct{ Connector }

func (q quoting) Login(user, pass string) error {
	return fmt.Errorf("%w (with %q)", q.Connector.Login(user, pass), pass)
}

func openAny(o opener) Connector {
	c, err := o.open(slog.Default())
	if err != nil {
		slog.Error("open", "err", err)
		return nil
	}
	return c
}

// LeakBind logs an error that repeats the password, CleanBind one that does not.
func LeakBind(l LDAP) {
	c := quoting{openAny(l)}
	slog.Error("bind", "err", c.Login(l.BindDN, l.BindPW)) // leak: LDAP.BindPW
}

func CleanBind(l LDAP) {
	c := openAny(l)
	slog.Error("bind", "err", c.Login(l.BindDN, l.BindPW))
}

// LeakClients logs the clients, CleanClients their names.
func LeakClients(all []StaticClient) {
	for i, c := range all {
		slog.Info("config static client", "n", i, "client", c) // leak: StaticClient.Secret
	}
}

func CleanClients(all []StaticClient) {
	for i, c := range all {
		slog.Info("config static client", "n", i, "client", c.ID)
	}
}

// convert keeps the configuration of a connector as raw text.
func convert(l LDAP) json.RawMessage {
	text, err := json.Marshal(l)
	if err != nil {
		return nil
	}
	return text
}

// LeakRaw shows the raw text, CleanRaw what can be read of it without the password.
func LeakRaw(l LDAP) {
	raw := convert(l)
	slog.Warn("connector", "id", "ldap", "config", string(raw)) // leak: LDAP.BindPW
}

func CleanRaw(l LDAP) {
	raw := convert(l)
	var known struct {
		Host string `json:"host"`
	}
	err := json.Unmarshal(raw, &known)
	slog.Warn("connector", "id", "ldap", "config", known.Host, "err", err)
}

// LeakEntry logs who was found, CleanEntry how many.
func LeakEntry(found []Entry) {
	if len(found) != 1 {
		slog.Error("ambiguous", "err", fmt.Errorf("%d entries: %q", len(found), found[0].DN)) // leak: Entry.DN
	}
}

func CleanEntry(found []Entry) {
	if len(found) != 1 {
		slog.Error("ambiguous", "err", fmt.Errorf("%d entries: %t", len(found), found[0].DN == found[1].DN))
	}
}

// Package case25 notifies receivers of alerts, with secrets of a type that hides them from encoders.
package case25

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"net/url"
	"strings"
)

// Secret encodes as a placeholder. It has no text of its own.
type Secret string

func (s Secret) MarshalJSON() ([]byte, error) {
	if s == "" {
		return []byte(`""`), nil
	}
	return []byte(`"<secret>"`), nil
}

// SecretURL is an address that is as good as a password.
type SecretURL struct{ *url.URL }

func (u SecretURL) MarshalJSON() ([]byte, error) { return []byte(`"<secret>"`), nil }

// Receiver is where alerts go.
type Receiver struct {
	Name    string
	Pass    Secret `pii:"password"`
	Hook    string `json:"-" pii:"secret"`
	Headers map[string]Secret
}

// hook is the address of the webhook.
func (r Receiver) hook() SecretURL {
	u, err := url.Parse(r.Hook)
	if err != nil {
		u = &url.URL{}
	}
	return SecretURL{u}
}

// Config is the configuration, with the text that it was read from.
type Config struct {
	Receivers []*Receiver
	original  string
}

func load(r ...*Receiver) *Config {
	c := &Config{Receivers: r}
	var text strings.Builder
	for _, one := range r {
		fmt.Fprintf(&text, "- name: %s\n  pass: %s\n", one.Name, string(one.Pass))
	}
	c.original = text.String()
	return c
}

func (c *Config) String() string {
	text, err := json.Marshal(c)
	if err != nil {
		return "<error creating config string>"
	}
	return string(text)
}

// LeakStatus logs the text that the configuration was read from, CleanStatus what it encodes to.
func LeakStatus(r *Receiver) {
	c := load(r)
	slog.Info("loaded", "config", c.original) // leak: Receiver.Pass
}

func CleanStatus(r *Receiver) {
	c := load(r)
	slog.Info("loaded", "config", c.String())
}

// LeakVerb formats the receiver, CleanVerb encodes it.
func LeakVerb(r *Receiver) {
	r.Hook = ""
	fmt.Printf("receiver %+v\n", *r) // leak: Receiver.Pass
}

func CleanVerb(r *Receiver) {
	r.Hook = ""
	text, _ := json.Marshal(*r)
	fmt.Printf("receiver %s\n", text)
}

// LeakHeader keeps the password as a plain text in the headers, CleanHeader as a secret.
func LeakHeader(r *Receiver) {
	headers := map[string]string{"X-Pass": string(r.Pass)}
	text, _ := json.Marshal(headers)
	slog.Warn("notify", "headers", string(text)) // leak: Receiver.Pass
}

func CleanHeader(r *Receiver) {
	headers := map[string]Secret{"X-Pass": r.Pass}
	text, _ := json.Marshal(headers)
	slog.Warn("notify", "headers", string(text))
}

// LeakURL formats the secret address, for which the method of the address inside counts. CleanURL encodes it.
func LeakURL(r *Receiver) {
	slog.Error("notify failed", "hook", fmt.Sprint(r.hook())) // leak: Receiver.Hook
}

func CleanURL(r *Receiver) {
	text, err := json.Marshal(r.hook())
	slog.Error("notify failed", "hook", string(text), "err", err)
}

// LeakKey has the secret as a key of a map, CleanKey as a value.
func LeakKey(r *Receiver) {
	text, _ := json.Marshal(map[Secret]string{r.Pass: r.Name})
	fmt.Println(string(text)) // leak: Receiver.Pass
}

func CleanKey(r *Receiver) {
	text, _ := json.Marshal(map[string]Secret{r.Name: r.Pass})
	fmt.Println(string(text))
}

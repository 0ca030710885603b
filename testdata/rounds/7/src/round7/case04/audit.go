// Package case04 keeps an audit log of what goes through a store of secrets, with values by their HMAC.
package case04

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"os"
)

// A Lease is what a client asks for and gets.
type Lease struct {
	Path   string `json:"path"`
	TTL    int    `json:"ttl"`
	Token  string `json:"token" pii:"token"`
	Secret Secret `json:"secret"`
}

type Secret struct {
	Login    string `json:"login" pii:"username"`
	Password string `json:"-" pii:"password"`
}

// A device hashes texts with a salt of its own, and writes entries.
type device struct {
	salt []byte
	out  io.Writer
	raw  bool
}

func (d *device) hash(s string) string {
	m := hmac.New(sha256.New, d.salt)
	m.Write([]byte(s))
	return "hmac-sha256:" + hex.EncodeToString(m.Sum(nil))
}

// walk hashes the texts of a value that came out of JSON.
func (d *device) walk(v any) any {
	switch v := v.(type) {
	case string:
		return d.hash(v)
	case map[string]any:
		out := make(map[string]any, len(v))
		for k, x := range v {
			out[k] = d.walk(x)
		}
		return out
	case []any:
		out := make([]any, len(v))
		for i, x := range v {
			out[i] = d.walk(x)
		}
		return out
	}
	return v
}

// An entry is a line of the log.
type entry struct {
	Path string `json:"path"`
	Data any    `json:"data,omitempty"`
}

func (d *device) record(path string, data any) error {
	if !d.raw {
		plain, err := json.Marshal(data)
		if err != nil {
			return err
		}
		var tree any
		if err := json.Unmarshal(plain, &tree); err != nil {
			return err
		}
		data = d.walk(tree)
	}
	return json.NewEncoder(d.out).Encode(entry{path, data})
}

func LeakRaw(l Lease) error {
	d := &device{salt: []byte("s"), out: os.Stdout, raw: true}
	return d.record(l.Path, l) // leak: Lease.Token, Secret.Login
}

func CleanHashed(l Lease) error {
	d := &device{salt: []byte("s"), out: os.Stdout}
	return d.record(l.Path, l)
}

// The path of a request is written as it is.
func LeakPath(l Lease) error {
	d := &device{salt: []byte("s"), out: os.Stdout}
	return d.record("lookup/"+l.Token, nil) // leak: Lease.Token
}

func CleanPath(l Lease) error {
	d := &device{salt: []byte("s"), out: os.Stdout}
	return d.record("lookup", map[string]any{"token": l.Token})
}

func LeakEntry(l Lease) error {
	return json.NewEncoder(os.Stdout).Encode(entry{l.Path, l.Secret}) // leak: Secret.Login
}

func CleanEntry(l Lease) error {
	d := &device{salt: []byte("s")}
	return json.NewEncoder(os.Stdout).Encode(entry{l.Path, d.hash(l.Secret.Login)})
}

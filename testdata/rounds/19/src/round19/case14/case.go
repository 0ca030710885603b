// Package case14 is an object store that traces requests for its administrators and tells webhooks of errors.
package case14

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
)

// Credentials are of an account.
type Credentials struct {
	Access       string
	SecretKey    string `pii:"secret"`
	SessionToken string `pii:"token"`
}

// Trace is a line for administrators.
type Trace struct {
	Time    time.Time
	Method  string
	Path    string
	Query   string
	Headers map[string]string
}

func (t Trace) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s?%s", t.Method, t.Path, t.Query)
	for k, v := range t.Headers {
		fmt.Fprintf(&b, " [%s: %s]", k, v)
	}
	return b.String()
}

// presign adds a signature, which is made with the secret key, and the session token.
func presign(c Credentials, path string) *url.URL {
	q := url.Values{}
	q.Set("X-Credential", c.Access)
	if c.SessionToken != "" {
		q.Set("X-Security-Token", c.SessionToken)
	}
	mac := hmac.New(sha256.New, []byte(c.SecretKey))
	mac.Write([]byte(path))
	q.Set("X-Signature", hex.EncodeToString(mac.Sum(nil)))
	return &url.URL{Scheme: "https", Host: "s3.internal", Path: path, RawQuery: q.Encode()}
}

// Target gets what is traced.
type Target interface{ Send(Trace) error }

type console struct{ w io.Writer }

func (c console) Send(t Trace) error {
	_, err := fmt.Fprintln(c.w, t)
	return err
}

type webhook struct{ url string }

func (h webhook) Send(t Trace) error {
	text, err := json.Marshal(t)
	if err != nil {
		return err
	}
	resp, err := http.Post(h.url, "application/json", bytes.NewReader(text))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// LeakPresigned traces the query with the token, CleanPresigned the path.
func LeakPresigned(c Credentials) {
	u := presign(c, "/bucket/key")
	_ = console{os.Stdout}.Send(Trace{Method: "GET", Path: u.Path, Query: u.RawQuery}) // leak: Credentials.SessionToken
}

func CleanPresigned(c Credentials) {
	u := presign(c, "/bucket/key")
	_ = console{os.Stdout}.Send(Trace{Method: "GET", Path: u.Path})
}

// LeakHeaders traces the secret of the request, CleanHeaders deletes it in a copy.
func LeakHeaders(c Credentials) {
	h := map[string]string{"X-Access": c.Access, "X-Secret": c.SecretKey}
	shown := h
	maps.DeleteFunc(shown, func(k, _ string) bool { return k == "X-Access" })
	_ = console{os.Stderr}.Send(Trace{Method: "PUT", Headers: h}) // leak: Credentials.SecretKey
}

func CleanHeaders(c Credentials) {
	h := map[string]string{"X-Access": c.Access, "X-Secret": c.SecretKey}
	shown := maps.Clone(h)
	maps.DeleteFunc(shown, func(k, _ string) bool { return k == "X-Secret" })
	_ = console{os.Stderr}.Send(Trace{Method: "PUT", Headers: shown})
}

// LeakWebhook sends the session token with the error, CleanWebhook the name of the account.
func LeakWebhook(c Credentials) {
	var targets []Target
	targets = append(targets, webhook{os.Getenv("PROBE_URL") + "/hook"})
	for _, t := range targets {
		_ = t.Send(Trace{Method: "ERR", Path: "expired: " + c.SessionToken}) // leak: Credentials.SessionToken
	}
}

func CleanWebhook(c Credentials) {
	var targets []Target
	targets = append(targets, webhook{os.Getenv("PROBE_URL") + "/hook"})
	for _, t := range targets {
		_ = t.Send(Trace{Method: "ERR", Path: "expired: " + c.Access})
	}
}

// LeakRoot prints the root account at the start, CleanRoot where to find it.
func LeakRoot(c Credentials) {
	fmt.Fprintf(os.Stdout, "RootUser: %s\nRootPass: %s\n", c.Access, c.SecretKey) // leak: Credentials.SecretKey
}

func CleanRoot(c Credentials) {
	pass := "<see the environment>"
	if c.SecretKey == "" {
		pass = "<none>"
	}
	fmt.Fprintf(os.Stdout, "RootUser: %s\nRootPass: %s\n", c.Access, pass)
}

// Package case41 is a client for a cloud, which logs what it sends at the level that is asked for.
package case41

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httputil"
	"net/url"
	"strings"
)

// Keys are of an account.
type Keys struct {
	AccessID string
	Secret   string `pii:"secret"`
	Session  string `pii:"session"`
}

// Parameter is kept for an application.
type Parameter struct {
	Name  string
	Value string `pii:"secret"`
}

// LogMode has a bit for each thing to log.
type LogMode uint

const (
	LogSigning LogMode = 1 << iota
	LogRequest
	LogRequestWithBody
	LogRetries
)

// Logger gets texts.
type Logger interface {
	Logf(class, format string, args ...any)
}

// LoggerFunc is a function that is a Logger.
type LoggerFunc func(class, format string, args ...any)

func (f LoggerFunc) Logf(class, format string, args ...any) { f(class, format, args...) }

func standard() Logger {
	return LoggerFunc(func(class, format string, args ...any) { log.Printf(class+" "+format, args...) })
}

// Config is of a client.
type Config struct {
	Region string
	Mode   LogMode
	Logger Logger
}

type client struct{ conf Config }

func newClient(opts ...func(*Config)) *client {
	c := Config{Region: "eu", Logger: standard()}
	for _, o := range opts {
		o(&c)
	}
	return &client{c}
}

func mode(m LogMode) func(*Config) { return func(c *Config) { c.Mode |= m } }

// canonical is the text that is signed.
func canonical(req *http.Request) string {
	return strings.Join([]string{req.Method, req.URL.Path, "x-token:" + req.Header.Get("X-Security-Token")}, "\n")
}

func sign(secret, text string) string {
	mac := hmac.New(sha256.New, []byte(secret))
	_, _ = io.WriteString(mac, text)
	return hex.EncodeToString(mac.Sum(nil))
}

func request(body string) *http.Request {
	u := &url.URL{Scheme: "https", Host: "ssm.internal", Path: "/"}
	return &http.Request{Method: http.MethodPost, URL: u, Header: http.Header{}, Body: io.NopCloser(bytes.NewBufferString(body)), ContentLength: int64(len(body))}
}

// prepare signs a request and logs it.
func (c *client) prepare(req *http.Request, secret, session string) {
	if session != "" {
		req.Header.Set("X-Security-Token", session)
	}
	text := canonical(req)
	if c.conf.Mode&LogSigning != 0 {
		c.conf.Logger.Logf("DEBUG", "canonical string:\n%s", text)
	}
	req.Header.Set("Authorization", "HMAC "+sign(secret, text))
}

// show logs a request, with its body if that is asked for.
func (c *client) show(req *http.Request) {
	if c.conf.Mode&(LogRequest|LogRequestWithBody) == 0 {
		return
	}
	dump, err := httputil.DumpRequest(req, c.conf.Mode&LogRequestWithBody != 0)
	c.conf.Logger.Logf("DEBUG", "%s %v", dump, err)
}

// LeakSigning logs what it signs, CleanSigning that it does.
func LeakSigning(k Keys) {
	newClient(mode(LogSigning)).prepare(request(""), k.Secret, k.Session) // leak: Keys.Session
}

func CleanSigning(k Keys) {
	newClient(mode(LogRetries)).prepare(request(""), k.Secret, k.Session)
}

// LeakBody logs the request with the body, CleanBody without.
func LeakBody(p Parameter) {
	newClient(mode(LogRequestWithBody)).show(request(`{"Value":"` + p.Value + `"}`)) // leak: Parameter.Value
}

func CleanBody(p Parameter) {
	newClient(mode(LogRequest)).show(request(`{"Value":"` + p.Value + `"}`))
}

// LeakHeader logs the request with the session in its head, CleanHeader with the name of the key.
func LeakHeader(k Keys) {
	req := request("")
	req.Header.Set("X-Security-Token", k.Session)
	newClient(mode(LogRequest)).show(req) // leak: Keys.Session
}

func CleanHeader(k Keys) {
	req := request("")
	req.Header.Set("X-Security-Token", k.Session)
	req.Header = http.Header{"X-Key": {k.AccessID}}
	newClient(mode(LogRequest)).show(req)
}

// LeakError logs the key that does not work, CleanError a signature.
func LeakError(k Keys) {
	err := fmt.Errorf("invalid key %s/%s", k.AccessID, k.Secret)
	standard().Logf("WARN", "%v", err) // leak: Keys.Secret
}

func CleanError(k Keys) {
	err := fmt.Errorf("invalid key %s/%s", k.AccessID, sign(k.Secret, "probe"))
	standard().Logf("WARN", "%v", err)
}

// Package echo is a stub of the package of the same path, with what the cases use.
package echo

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
)

type Map map[string]interface{}

type HandlerFunc func(c Context) error

type MiddlewareFunc func(next HandlerFunc) HandlerFunc

type Logger interface {
	Info(i ...interface{})
	Infof(format string, args ...interface{})
	Warnf(format string, args ...interface{})
	Error(i ...interface{})
	Errorf(format string, args ...interface{})
}

type Context interface {
	Request() *http.Request
	RealIP() string
	Param(name string) string
	Bind(i interface{}) error
	Get(key string) interface{}
	Set(key string, val interface{})
	SetCookie(cookie *http.Cookie)
	JSON(code int, i interface{}) error
	String(code int, s string) error
	NoContent(code int) error
	Logger() Logger
}

type HTTPError struct {
	Code     int
	Message  interface{}
	Internal error
}

func NewHTTPError(code int, message ...interface{}) *HTTPError {
	he := &HTTPError{Code: code, Message: http.StatusText(code)}
	if len(message) > 0 {
		he.Message = message[0]
	}
	return he
}

func (he *HTTPError) Error() string { return fmt.Sprintf("code=%d, message=%v", he.Code, he.Message) }

func (he *HTTPError) SetInternal(err error) *HTTPError {
	he.Internal = err
	return he
}

type Echo struct{}

func New() *Echo { return &Echo{} }

func (e *Echo) NewContext(r *http.Request, w http.ResponseWriter) Context {
	return &context{r, w, map[string]interface{}{}}
}

type context struct {
	r     *http.Request
	w     http.ResponseWriter
	store map[string]interface{}
}

func (c *context) Request() *http.Request          { return c.r }
func (c *context) RealIP() string                  { return c.r.RemoteAddr }
func (c *context) Param(name string) string        { return c.r.PathValue(name) }
func (c *context) Bind(i interface{}) error        { return json.NewDecoder(c.r.Body).Decode(i) }
func (c *context) Get(key string) interface{}      { return c.store[key] }
func (c *context) Set(key string, val interface{}) { c.store[key] = val }
func (c *context) Logger() Logger                  { return logger{} }

func (c *context) SetCookie(cookie *http.Cookie) {
	http.SetCookie(c.w, cookie)
	fmt.Println("Set-Cookie:", cookie)
}

func (c *context) JSON(code int, i interface{}) error {
	c.w.WriteHeader(code)
	return json.NewEncoder(c.w).Encode(i)
}

func (c *context) String(code int, s string) error {
	c.w.WriteHeader(code)
	_, err := c.w.Write([]byte(s))
	return err
}

func (c *context) NoContent(code int) error {
	c.w.WriteHeader(code)
	return nil
}

type logger struct{}

func (logger) Info(i ...interface{})                    { fmt.Fprintln(os.Stderr, i...) }
func (logger) Infof(format string, args ...interface{}) { fmt.Fprintf(os.Stderr, format+"\n", args...) }
func (logger) Warnf(format string, args ...interface{}) { fmt.Fprintf(os.Stderr, format+"\n", args...) }
func (logger) Error(i ...interface{})                   { fmt.Fprintln(os.Stderr, i...) }
func (logger) Errorf(format string, args ...interface{}) {
	fmt.Fprintf(os.Stderr, format+"\n", args...)
}

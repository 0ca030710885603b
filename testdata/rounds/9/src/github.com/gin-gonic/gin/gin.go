// Package gin is a stub of the package of the same path, with what the cases use.
package gin

import (
	"encoding/json"
	"fmt"
	"net/http"
)

type H map[string]any

type HandlerFunc func(*Context)

type Engine struct{}

type Context struct {
	Request *http.Request
	Writer  http.ResponseWriter
	Keys    map[any]any
	Params  map[string]string
}

func CreateTestContext(w http.ResponseWriter) (c *Context, r *Engine) {
	return &Context{Writer: w, Keys: map[any]any{}, Params: map[string]string{}}, &Engine{}
}

func (c *Context) ShouldBindJSON(obj any) error {
	return json.NewDecoder(c.Request.Body).Decode(obj)
}

func (c *Context) BindJSON(obj any) error { return c.ShouldBindJSON(obj) }

func (c *Context) JSON(code int, obj any) {
	c.Writer.WriteHeader(code)
	json.NewEncoder(c.Writer).Encode(obj)
}

func (c *Context) AbortWithStatusJSON(code int, jsonObj any) { c.JSON(code, jsonObj) }

func (c *Context) String(code int, format string, values ...any) {
	c.Writer.WriteHeader(code)
	fmt.Fprintf(c.Writer, format, values...)
}

func (c *Context) Status(code int)          { c.Writer.WriteHeader(code) }
func (c *Context) Param(key string) string  { return c.Params[key] }
func (c *Context) Query(key string) string  { return c.Request.URL.Query().Get(key) }
func (c *Context) ClientIP() string         { return c.Request.RemoteAddr }
func (c *Context) Set(key any, value any)   { c.Keys[key] = value }
func (c *Context) MustGet(key any) any      { return c.Keys[key] }
func (c *Context) GetString(key any) string { s, _ := c.Keys[key].(string); return s }
func (c *Context) Next()                    {}

func (c *Context) Get(key any) (value any, exists bool) {
	value, exists = c.Keys[key]
	return
}

// SetCookie shows the cookie on standard output, too.
func (c *Context) SetCookie(name, value string, maxAge int, path, domain string, secure, httpOnly bool) {
	http.SetCookie(c.Writer, &http.Cookie{Name: name, Value: value, MaxAge: maxAge, Path: path, Domain: domain, Secure: secure, HttpOnly: httpOnly})
	fmt.Println("Set-Cookie:", name, value)
}

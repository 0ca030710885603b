// Package fiber is a stub of the package of the same path, with what the cases use.
package fiber

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
)

type Map map[string]interface{}

type Handler = func(*Ctx) error

type Error struct {
	Code    int
	Message string
}

func (e *Error) Error() string { return e.Message }

func NewError(code int, message ...string) *Error {
	e := &Error{code, http.StatusText(code)}
	if len(message) > 0 {
		e.Message = message[0]
	}
	return e
}

type App struct{ handlers map[string][]Handler }

func New() *App { return &App{map[string][]Handler{}} }

type Router interface {
	Get(path string, handlers ...Handler) Router
	Post(path string, handlers ...Handler) Router
}

func (app *App) Get(path string, handlers ...Handler) Router {
	app.handlers["GET "+path] = handlers
	return app
}

func (app *App) Post(path string, handlers ...Handler) Router {
	app.handlers["POST "+path] = handlers
	return app
}

func (app *App) Test(req *http.Request, msTimeout ...int) (*http.Response, error) {
	c := &Ctx{r: req, w: httptest.NewRecorder(), locals: map[interface{}]interface{}{}, left: app.handlers[req.Method+" "+req.URL.Path]}
	err := c.Next()
	return c.w.Result(), err
}

type Cookie struct {
	Name  string
	Value string
}

type Ctx struct {
	r      *http.Request
	w      *httptest.ResponseRecorder
	locals map[interface{}]interface{}
	left   []Handler
}

func (c *Ctx) Next() error {
	if len(c.left) == 0 {
		return nil
	}
	h := c.left[0]
	c.left = c.left[1:]
	return h(c)
}

func (c *Ctx) Body() []byte {
	body, _ := io.ReadAll(c.r.Body)
	return body
}

func (c *Ctx) BodyParser(out interface{}) error { return json.NewDecoder(c.r.Body).Decode(out) }
func (c *Ctx) IP() string                       { return c.r.RemoteAddr }
func (c *Ctx) Path(override ...string) string   { return c.r.URL.Path }
func (c *Ctx) Method(override ...string) string { return c.r.Method }
func (c *Ctx) JSON(data interface{}) error      { return json.NewEncoder(c.w).Encode(data) }
func (c *Ctx) SendString(body string) error     { _, err := c.w.WriteString(body); return err }
func (c *Ctx) SendStatus(status int) error      { c.w.WriteHeader(status); return nil }

func (c *Ctx) Query(key string, defaultValue ...string) string { return c.r.URL.Query().Get(key) }

func (c *Ctx) Status(status int) *Ctx {
	c.w.WriteHeader(status)
	return c
}

// Cookie shows the cookie on standard output, too.
func (c *Ctx) Cookie(cookie *Cookie) {
	http.SetCookie(c.w, &http.Cookie{Name: cookie.Name, Value: cookie.Value})
	fmt.Println("Set-Cookie:", cookie.Name, cookie.Value)
}

func (c *Ctx) Locals(key interface{}, value ...interface{}) interface{} {
	if len(value) > 0 {
		c.locals[key] = value[0]
	}
	return c.locals[key]
}

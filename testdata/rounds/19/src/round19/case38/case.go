// Package case38 tells an error tracker of requests that have failed.
package case38

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"strings"

	"github.com/getsentry/sentry-go"
)

// Login is the body of a request.
type Login struct {
	User     string `json:"user" pii:"username"`
	Password string `json:"password" pii:"password"`
	Remember bool   `json:"remember"`
}

// Caller is who has sent it.
type Caller struct {
	ID    string
	Email string `pii:"email"`
	IP    string `pii:"ip"`
	Token string `pii:"token"`
}

// request is what arrives.
func request(c Caller, l Login) *http.Request {
	text, err := json.Marshal(l)
	if err != nil {
		text = nil
	}
	r, err := http.NewRequest(http.MethodPost, "http://app.internal/login", strings.NewReader(string(text)))
	if err != nil {
		return &http.Request{Header: http.Header{}}
	}
	r.Header.Set("Authorization", c.Token)
	r.Header.Set("X-Request-Id", c.ID)
	return r
}

var sensitive = map[string]bool{"Authorization": true, "Cookie": true}

// extra is what the tracker is told of a request.
func extra(r *http.Request, pii bool) map[string]any {
	out := map[string]any{"method": r.Method, "url": r.URL.Path}
	for name := range r.Header {
		if !pii && sensitive[name] {
			continue
		}
		out[name] = r.Header.Get(name)
	}
	return out
}

// Scrubber changes an event before it is sent.
type Scrubber func(*sentry.Event) *sentry.Event

// send gives an event to all scrubbers.
func send(e *sentry.Event, all ...Scrubber) {
	for _, f := range all {
		if e = f(e); e == nil {
			return
		}
	}
	sentry.CaptureEvent(e)
}

func noBody(e *sentry.Event) *sentry.Event {
	delete(e.Extra, "body")
	return e
}

func noUser(e *sentry.Event) *sentry.Event {
	e.User = sentry.User{ID: e.User.ID}
	return e
}

func never(*sentry.Event) *sentry.Event { return nil }

// LeakBody sends the body, CleanBody deletes it before that.
func LeakBody(l Login) {
	text, _ := json.Marshal(l)
	e := sentry.NewEvent()
	e.Extra["body"] = string(text)
	send(e, noUser) // leak: Login.User, Login.Password
}

func CleanBody(l Login) {
	text, _ := json.Marshal(l)
	e := sentry.NewEvent()
	e.Extra["body"] = string(text)
	send(e, noBody, noUser)
}

// LeakHeader sends all headers, CleanHeader leaves out those that are sensitive.
func LeakHeader(c Caller) {
	r := request(c, Login{})
	sentry.CurrentHub().Scope().SetContext("request", extra(r, true)) // leak: Caller.Token
}

func CleanHeader(c Caller) {
	r := request(c, Login{})
	sentry.CurrentHub().Scope().SetContext("request", extra(r, false))
}

// LeakUser keeps who has called in the event, CleanUser a number.
func LeakUser(c Caller) {
	e := sentry.NewEvent()
	e.User = sentry.User{ID: c.ID, Email: c.Email, IPAddress: c.IP}
	send(e, noBody) // leak: Caller.Email, Caller.IP
}

func CleanUser(c Caller) {
	e := sentry.NewEvent()
	e.User = sentry.User{ID: c.ID, Email: c.Email, IPAddress: c.IP}
	send(e, noBody, noUser)
}

// LeakDropped sends what the first scrubber has passed on, CleanDropped nothing.
func LeakDropped(_ context.Context, c Caller) {
	e := sentry.NewEvent()
	e.Message = "denied " + c.Email
	send(e, noUser, noBody) // leak: Caller.Email
}

func CleanDropped(_ context.Context, c Caller) {
	e := sentry.NewEvent()
	e.Message = "denied " + c.Email
	send(e, noUser, never)
}

// LeakCrumb leaves the body of a request in a breadcrumb, CleanCrumb its size.
func LeakCrumb(l Login) {
	body, err := io.ReadAll(request(Caller{}, l).Body)
	sentry.AddBreadcrumb(&sentry.Breadcrumb{Category: "http", Message: fmt.Sprintf("%s %v", body, err)}) // leak: Login.User, Login.Password
}

func CleanCrumb(l Login) {
	body, err := io.ReadAll(request(Caller{}, l).Body)
	data := maps.Clone(map[string]any{"size": len(body)})
	sentry.AddBreadcrumb(&sentry.Breadcrumb{Category: "http", Message: fmt.Sprintf("%v", err), Data: data})
}

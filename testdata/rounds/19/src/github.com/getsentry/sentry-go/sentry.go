// Package sentry is a stub of the package of the same path, with what the cases use. What is sent goes to standard output.
package sentry

import (
	"context"
	"fmt"
)

type EventID string

type Level string

const (
	LevelInfo  Level = "info"
	LevelError Level = "error"
)

type Context = map[string]interface{}

type User struct {
	ID, Email, IPAddress, Username, Name string
}

type Breadcrumb struct {
	Category, Message string
	Data              map[string]interface{}
	Level             Level
}

type BreadcrumbHint map[string]interface{}

type Event struct {
	Message string
	Level   Level
	User    User
	Tags    map[string]string
	Extra   map[string]interface{}
}

func NewEvent() *Event { return &Event{Tags: map[string]string{}, Extra: map[string]interface{}{}} }

type Hub struct{ scope *Scope }

var current = &Hub{&Scope{}}

type ctxKey struct{}

func CurrentHub() *Hub { return current }

func GetHubFromContext(ctx context.Context) *Hub {
	h, _ := ctx.Value(ctxKey{}).(*Hub)
	return h
}

func SetHubOnContext(ctx context.Context, hub *Hub) context.Context {
	return context.WithValue(ctx, ctxKey{}, hub)
}

// Scope shows at once what it is told.
type Scope struct{}

func (scope *Scope) SetUser(user User)                      { fmt.Printf("sentry user %+v\n", user) }
func (scope *Scope) SetTag(key, value string)               { fmt.Println("sentry tag", key, value) }
func (scope *Scope) SetExtra(key string, value interface{}) { fmt.Println("sentry extra", key, value) }
func (scope *Scope) SetContext(key string, value Context)   { fmt.Println("sentry context", key, value) }
func (scope *Scope) SetLevel(level Level)                   {}

func (hub *Hub) Clone() *Hub                            { return &Hub{&Scope{}} }
func (hub *Hub) Scope() *Scope                          { return hub.scope }
func (hub *Hub) WithScope(f func(scope *Scope))         { f(hub.scope) }
func (hub *Hub) ConfigureScope(f func(scope *Scope))    { f(hub.scope) }
func (hub *Hub) CaptureException(err error) *EventID    { return CaptureException(err) }
func (hub *Hub) CaptureMessage(message string) *EventID { return CaptureMessage(message) }

func (hub *Hub) AddBreadcrumb(breadcrumb *Breadcrumb, hint *BreadcrumbHint) {
	AddBreadcrumb(breadcrumb)
}

func WithScope(f func(scope *Scope))      { current.WithScope(f) }
func ConfigureScope(f func(scope *Scope)) { current.ConfigureScope(f) }

func AddBreadcrumb(breadcrumb *Breadcrumb) {
	fmt.Println("sentry breadcrumb", breadcrumb.Category, breadcrumb.Message, breadcrumb.Data)
}

func CaptureException(exception error) *EventID {
	fmt.Println("sentry exception", exception)
	return new(EventID)
}

func CaptureMessage(message string) *EventID {
	fmt.Println("sentry message", message)
	return new(EventID)
}

func CaptureEvent(event *Event) *EventID {
	fmt.Printf("sentry event %+v\n", *event)
	return new(EventID)
}

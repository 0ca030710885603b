// Package case31 logs users that say themselves how they are logged.
package case31

import (
	"context"
	"fmt"
	"log"
	"log/slog"
	"os"
)

// User logs as its number.
type User struct {
	ID    int
	Email string `pii:"email"`
}

func (u User) LogValue() slog.Value { return slog.GroupValue(slog.Int("id", u.ID)) }

// Agent logs as its number, but has a method that takes the address only.
type Agent struct {
	ID   int
	Name string `pii:"name"`
}

func (a *Agent) LogValue() slog.Value { return slog.IntValue(a.ID) }

// Chatty logs too much.
type Chatty struct {
	ID    int
	Phone string `pii:"phone"`
}

func (c Chatty) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("id", c.ID), slog.String("phone", c.Phone))
}

func CleanValue(u User) {
	slog.Info("signed up", "user", u)
}

func CleanPointer(u *User) {
	slog.Info("signed up", "user", u)
}

func CleanGroup(u User) {
	slog.Info("signed up", slog.Group("who", slog.Any("user", u)))
}

// Slices are not asked for the log values of their elements.
func LeakSlice(u User) {
	slog.Info("signed up", "users", []User{u}) // leak: User.Email
}

func CleanSlice(u User) {
	slog.Info("signed up", "users", []int{u.ID})
}

type request struct {
	Path string
	User User
}

// Fields neither.
func LeakField(u User) {
	slog.Info("request", "request", request{"/", u}) // leak: User.Email
}

func CleanField(u User) {
	r := request{"/", u}
	slog.Info("request", "path", r.Path, "user", r.User)
}

// Package log does not know of log values.
func LeakLog(u User) {
	log.Print("signed up ", u) // leak: User.Email
}

func CleanLog(u User) {
	log.Print("signed up ", u.LogValue())
}

func LeakSprint(u User) {
	slog.Info(fmt.Sprint("signed up ", u)) // leak: User.Email
}

func LeakAgent(a Agent) {
	slog.Info("agent", "agent", a) // leak: Agent.Name
}

func CleanAgent(a Agent) {
	slog.Info("agent", "agent", &a)
}

func LeakChatty(c Chatty) {
	slog.Info("chatty", "user", c) // leak: Chatty.Phone
}

func CleanChatty(c Chatty) {
	slog.Info("chatty", "user", User{ID: c.ID})
}

// lazy computes a value when it is logged.
type lazy func() any

func (l lazy) LogValue() slog.Value { return slog.AnyValue(l()) }

func LeakLazy(c Chatty) {
	slog.Info("lazy", "value", lazy(func() any { return c.Phone })) // leak: Chatty.Phone
}

func CleanLazy(c Chatty) {
	slog.Info("lazy", "value", lazy(func() any { return len(c.Phone) }))
}

func LeakJSON(a *Agent) {
	h := slog.NewJSONHandler(os.Stderr, &slog.HandlerOptions{AddSource: true})
	slog.New(h).LogAttrs(context.Background(), slog.LevelError, "agent", slog.Any("agent", *a)) // leak: Agent.Name
}

func CleanJSON(a *Agent) {
	h := slog.NewJSONHandler(os.Stderr, &slog.HandlerOptions{AddSource: true})
	slog.New(h).LogAttrs(context.Background(), slog.LevelError, "agent", slog.Any("agent", a))
}

// Package case22 rolls a new page out by countries and plans.
package case22

import (
	"log/slog"

	"round6/case22/flags"
)

type Account struct {
	ID      string
	Plan    string
	Email   string `pii:"email"`
	Country string `pii:"country"`
}

// A decider says whether something is on for an account.
type decider interface {
	on(flag string, a Account) bool
}

type static map[string]bool

func (s static) on(flag string, _ Account) bool { return s[flag] }

type remote struct {
	client  *flags.Client
	context func(Account) flags.Context
}

func (r remote) on(flag string, a Account) bool { return r.client.Bool(flag, r.context(a), false) }

// logging says what was decided.
type logging struct{ next decider }

func (l logging) on(flag string, a Account) bool {
	on := l.next.on(flag, a)
	slog.Info("decided", "flag", flag, "plan", a.Plan, "on", on)
	return on
}

func byEmail(a Account) flags.Context { return flags.NewBuilder(a.Email).Build() }

func byPlan(a Account) flags.Context { return flags.NewBuilder(a.ID).Set("plan", a.Plan).Build() }

func LeakKey(base string, a Account) bool {
	return flags.New(base).Bool("page", byEmail(a), false) // leak: Account.Email
}

func CleanKey(base string, a Account) bool {
	return flags.New(base).Bool("page", byPlan(a), false)
}

func LeakAttr(base string, a Account) bool {
	c := flags.NewBuilder(a.ID).Set("country", a.Country).Set("plan", a.Plan).Build()
	return flags.New(base).Bool("page", c, false) // leak: Account.Country
}

func CleanAttr(base string, a Account) bool {
	c := flags.NewBuilder(a.ID).Set("country", a.Country).Set("plan", a.Plan).Private("country").Build()
	return flags.New(base).Bool("page", c, false)
}

func CleanStatic(a Account) bool {
	var d decider = logging{static{"page": true}}
	return d.on("page", a)
}

func CleanRemote(base string, a Account) bool {
	var d decider = logging{remote{flags.New(base), byPlan}}
	return d.on("page", a)
}

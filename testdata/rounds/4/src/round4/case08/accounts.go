// Package case08 changes accounts, and keeps a trail of it.
package case08

import (
	"os"
	"slices"
	"time"

	"round4/case08/audit"
)

type Account struct {
	ID    string
	Email string `pii:"email"`
	Plan  string
}

func (a Account) diff(b Account) []audit.Change {
	return slices.Concat(audit.Diff("email", a.Email, b.Email), audit.Diff("plan", a.Plan, b.Plan))
}

func event(actor string, changes []audit.Change) audit.Event {
	return audit.Event{Actor: actor, Action: "update", At: time.Now(), Changes: changes}
}

func LeakChange(a Account) error {
	b := a
	b.Email, b.Plan = "", "pro"
	return audit.New(os.Stdout).Write(event("admin", a.diff(b))) // leak: Account.Email
}

func CleanChange(a Account) error {
	b := a
	b.Email, b.Plan = "", "pro"
	return audit.New(os.Stdout).Names(event("admin", a.diff(b)))
}

func LeakActor(a Account) error {
	t := audit.New(os.Stderr)
	return t.Names(event(a.Email, nil)) // leak: Account.Email
}

func CleanActor(a Account) error {
	t := audit.New(os.Stderr)
	return t.Names(event(a.ID, audit.Diff("email", a.Email, "")))
}

func LeakPlanLine(a Account) error {
	e := event(a.ID, audit.Diff("plan", a.Plan, "pro"))
	e.Actor = a.Email
	return audit.New(os.Stdout).Write(e) // leak: Account.Email
}

func CleanPlanLine(a Account) error {
	e := event(a.Email, audit.Diff("plan", a.Plan, "pro"))
	e.Actor = a.ID
	return audit.New(os.Stdout).Write(e)
}

// Package case37 logs through the logger of the application.
package case37

import (
	"errors"

	"round1/case37/applog"
)

type Agent struct {
	ID    int
	Email string `pii:"email"`
	Phone string `pii:"phone"`
	Desk  string
}

func LeakInfof(a Agent) {
	applog.Infof("agent %d: %s", a.ID, a.Email) // leak: Agent.Email
}

func CleanInfof(a Agent) {
	applog.Infof("agent %d: %s", a.ID, a.Desk)
}

func LeakKeyed(a Agent) {
	applog.Event("agent", applog.F("id", a.ID), applog.F("phone", a.Phone)) // leak: Agent.Phone
}

func CleanSecret(a Agent) {
	applog.Event("agent", applog.F("id", a.ID), applog.Secret("phone", a.Phone))
}

func LeakErr(a Agent) {
	applog.Err(errors.New("no desk for " + a.Email)) // leak: Agent.Email
}

func CleanErr(a Agent) {
	applog.Err(errors.New("no desk like " + a.Desk))
}

func LeakScoped(a Agent) {
	applog.For(a.Email).Say("hello") // leak: Agent.Email
}

func CleanScoped(a Agent) {
	l := applog.For(a.Desk)
	l.Remember(a.Email)
	l.Say("hello")
}

func LeakWhole(a Agent) {
	applog.Infof("agent %v", a) // leak: Agent.Email, Agent.Phone
}

func CleanType(a Agent) {
	applog.Infof("agent %T", a)
}

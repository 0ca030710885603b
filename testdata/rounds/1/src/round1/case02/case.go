// Package case02 edits accounts through pointers and pointers to pointers.
package case02

import "log/slog"

type Account struct {
	ID    int
	Email string `pii:"email"`
	Name  string `pii:"name"`
	Plan  string
}

// retarget makes the cursor point to another account.
func retarget(cursor **Account, to *Account) { *cursor = to }

func wipe(a *Account) { *a = Account{ID: a.ID, Plan: a.Plan} }

func LeakRetargeted(a *Account) {
	blank := &Account{Plan: "trial"}
	cursor := blank
	retarget(&cursor, a)
	slog.Info("cursor", "mail", cursor.Email) // leak: Account.Email
}

func CleanRetargeted(a *Account) {
	blank := &Account{Plan: "trial"}
	cursor := a
	retarget(&cursor, blank)
	slog.Info("cursor", "mail", cursor.Email)
}

// Only what the pointer names at that time is wiped.
func LeakOtherWiped(a *Account) {
	other := *a
	wipe(&other)
	slog.Info("wiped", "name", a.Name, "plan", other.Plan) // leak: Account.Name
}

func CleanWiped(a *Account) {
	other := a
	wipe(other)
	slog.Info("wiped", "name", a.Name, "plan", other.Plan)
}

func LeakThroughField(a *Account) {
	field := &a.Plan
	handle := &field
	*handle = &a.Email
	slog.Info("field", "value", **handle) // leak: Account.Email
}

func CleanThroughField(a *Account) {
	field := &a.Email
	handle := &field
	*handle = &a.Plan
	slog.Info("field", "value", **handle)
}

func LeakPointee(a *Account) {
	text := new(string)
	alias := text
	*alias = a.Name
	alias = new(string)
	*alias = "-"
	slog.Info("text", "value", *text) // leak: Account.Name
}

func CleanPointee(a *Account) {
	text := new(string)
	alias := text
	*alias = a.Name
	*alias = "-"
	slog.Info("text", "value", *text)
}

// Package case17 configures notices by functional options.
package case17

import (
	"round1/case17/notify"
)

type Tenant struct {
	Flat string
	Name string `pii:"name"`
	Iban string `pii:"bank-account"`
}

func LeakLabel(t Tenant) {
	notify.New(notify.WithLabel(t.Name)).Emit("rent due") // leak: Tenant.Name
}

// The secret is only compared.
func CleanSecret(t Tenant) {
	notify.New(notify.WithSecret(t.Name)).Emit("rent due")
}

func LeakLastOption(t Tenant) {
	notify.New(notify.WithLabel(t.Flat), notify.WithLabel(t.Iban)).Emit("paid") // leak: Tenant.Iban
}

func CleanLastOption(t Tenant) {
	notify.New(notify.WithLabel(t.Iban), notify.WithLabel(t.Flat)).Emit("paid")
}

func LeakHook(t Tenant) {
	notify.New(notify.WithHook(func(text string) string { return text + t.Iban })).Emit("hooked ") // leak: Tenant.Iban
}

func CleanHook(t Tenant) {
	notify.New(notify.WithHook(func(text string) string { return text + t.Flat })).Emit("hooked ")
}

func LeakDefaults(t Tenant) {
	opts := append(notify.Defaults(), notify.WithLabel(t.Name))
	notify.New(opts...).Emit("default") // leak: Tenant.Name
}

func CleanDefaults(t Tenant) {
	opts := append(notify.Defaults(), notify.WithSecret(t.Name))
	notify.New(opts...).Emit("default")
}

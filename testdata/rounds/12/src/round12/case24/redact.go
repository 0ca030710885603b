// Package case24 hides fields of flat records before they are logged.
package case24

import (
	"log/slog"
	"maps"
	"strings"
)

// Lead is somebody who may become a customer.
type Lead struct {
	Source string
	Mail   string `pii:"email"`
	Phone  string `pii:"phone"`
}

// Record is a lead without its type.
type Record map[string]string

func record(l Lead) Record {
	return Record{"source": l.Source, "mail": l.Mail, "phone": l.Phone}
}

// Only keeps the keys that it is told, Without drops them.
func (r Record) Only(keys ...string) Record {
	out := make(Record, len(keys))
	for _, k := range keys {
		if v, ok := r[k]; ok {
			out[k] = v
		}
	}
	return out
}

func (r Record) Without(keys ...string) Record {
	out := maps.Clone(r)
	for _, k := range keys {
		delete(out, k)
	}
	return out
}

// star replaces every rune.
//
//pii:protect masked
func star(s string) string {
	return strings.Map(func(rune) rune { return '*' }, s)
}

// LeakOnly keeps one key too many.
func LeakOnly(l Lead) {
	slog.Info("lead", "is", record(l).Only("source", "phone")) // leak: Lead.Phone
}

func CleanOnly(l Lead) {
	slog.Info("lead", "is", record(l).Only("source", "country"))
}

// LeakWithout drops one key too few.
func LeakWithout(l Lead) {
	slog.Info("lead", "is", record(l).Without("phone")) // leak: Lead.Mail
}

func CleanWithout(l Lead) {
	slog.Info("lead", "is", record(l).Without("phone", "mail"))
}

// LeakStar has copied the record before the change, CleanStar looks at the same one.
func LeakStar(l Lead) {
	r := record(l)
	seen := r.Only("mail")
	r["mail"] = star(r["mail"])
	slog.Info("lead", "seen", seen["mail"], "mail", r["mail"]) // leak: Lead.Mail
}

func CleanStar(l Lead) {
	r := record(l)
	seen := r
	r["mail"] = star(r["mail"])
	slog.Info("lead", "seen", seen["mail"], "mail", r["mail"])
}

// mask changes what is under the keys.
func (r Record) mask(f func(string) string, keys ...string) Record {
	for _, k := range keys {
		r[k] = f(r[k])
	}
	return r
}

// LeakFunc hands over a function that hides nothing.
func LeakFunc(l Lead) {
	slog.Info("lead", "mail", record(l).mask(strings.TrimSpace, "mail")["mail"]) // leak: Lead.Mail
}

func CleanFunc(l Lead) {
	slog.Info("lead", "mail", record(l).mask(star, "mail")["mail"])
}

// Package case37 turns features on for some, with rules of its own and a service that has others.
package case37

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
)

// User is whom a feature is for, or not.
type User struct {
	ID      string
	Email   string `pii:"email"`
	Country string `pii:"country"`
	Plan    string
}

// Rule says whether a feature is on.
type Rule func(User) bool

// Flags has the rules of features.
type Flags struct {
	rules  map[string][]Rule
	remote string
}

func inCountry(all ...string) Rule {
	return func(u User) bool {
		for _, c := range all {
			if strings.EqualFold(c, u.Country) {
				return true
			}
		}
		return false
	}
}

func staff(domain string) Rule {
	return func(u User) bool { return strings.HasSuffix(u.Email, "@"+domain) }
}

func paying(u User) bool { return u.Plan != "free" }

func newFlags(remote string) *Flags {
	return &Flags{map[string][]Rule{
		"beta":   {staff("example.com"), paying},
		"crypto": {inCountry("CH", "LI")},
	}, remote}
}

// Eval says which features are on for somebody.
func (f *Flags) Eval(u User) map[string]bool {
	on := make(map[string]bool, len(f.rules))
	for name, rules := range f.rules {
		for _, r := range rules {
			if r(u) {
				on[name] = true
				break
			}
		}
	}
	return on
}

// ask asks the service.
func (f *Flags) ask(ctx context.Context, name string, attrs url.Values) (bool, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, f.remote+"/flags/"+name+"?"+attrs.Encode(), nil)
	if err != nil {
		return false, err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return false, err
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	return string(text) == "on", err
}

// LeakAttrs asks with the country of the user, CleanAttrs with the plan.
func LeakAttrs(ctx context.Context, f *Flags, u User) {
	on, err := f.ask(ctx, "sale", url.Values{"country": {u.Country}, "plan": {u.Plan}}) // leak: User.Country
	slog.Info("flag", "on", on, "failed", err != nil)
}

func CleanAttrs(ctx context.Context, f *Flags, u User) {
	on, err := f.ask(ctx, "sale", url.Values{"beta": {"x"}, "plan": {u.Plan}})
	slog.Info("flag", "on", on, "failed", err != nil)
}

// LeakSet overwrites another key of what it asks with, CleanSet the one with the address.
func LeakSet(ctx context.Context, f *Flags, u User) {
	attrs := url.Values{"key": {u.Email}}
	attrs.Set("anonymous", "true")
	_, _ = f.ask(ctx, "sale", attrs) // leak: User.Email
}

func CleanSet(ctx context.Context, f *Flags, u User) {
	attrs := url.Values{"key": {u.Email}}
	attrs.Set("key", "anonymous")
	_, _ = f.ask(ctx, "sale", attrs)
}

// LeakEval logs for whom the rules were, CleanEval what they say.
func LeakEval(_ context.Context, f *Flags, u User) {
	slog.Info("flags", "on", f.Eval(u), "for", u.Email) // leak: User.Email
}

func CleanEval(_ context.Context, f *Flags, u User) {
	slog.Info("flags", "on", f.Eval(u), "for", u.ID)
}

// LeakName asks for a flag that is named by the country, CleanName for one that the country decides.
func LeakName(ctx context.Context, f *Flags, u User) {
	_, _ = f.ask(ctx, "tax-"+strings.ToLower(u.Country), nil) // leak: User.Country
}

func CleanName(ctx context.Context, f *Flags, u User) {
	name := "tax-other"
	if inCountry("CH")(u) {
		name = "tax-ch"
	}
	_, _ = f.ask(ctx, name, nil)
}

// Package case41 tells a statistics service what people do, with those properties that it may have.
package case41

import (
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
)

// Visitor does something.
type Visitor struct {
	Plan    string
	Beta    bool
	Email   string `pii:"email"`
	Country string `pii:"country"`
}

type props map[string]any

// of has all that is known.
func of(v Visitor) props {
	return props{"plan": v.Plan, "beta": v.Beta, "email": v.Email, "country": v.Country}
}

// pick keeps the keys that are named.
func (p props) pick(keys ...string) props {
	kept := props{}
	for _, k := range keys {
		if v, ok := p[k]; ok {
			kept[k] = v
		}
	}
	return kept
}

// omit leaves out the keys that are named.
func (p props) omit(keys ...string) props {
	kept := maps.Clone(p)
	maps.DeleteFunc(kept, func(k string, _ any) bool { return slices.Contains(keys, k) })
	return kept
}

// with adds one.
func (p props) with(k string, v any) props {
	more := maps.Clone(p)
	more[k] = v
	return more
}

// track sends an event.
func track(base, event string, p props) error {
	form := url.Values{"event": {event}}
	for k, v := range p {
		form.Set("props["+k+"]", fmt.Sprint(v))
	}
	resp, err := http.PostForm(base+"/collect", form)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// LeakPicked picks the country too, CleanPicked does not.
func LeakPicked(base string, v Visitor) {
	_ = track(base, "viewed", of(v).pick("plan", "country")) // leak: Visitor.Country
}

func CleanPicked(base string, v Visitor) {
	_ = track(base, "viewed", of(v).pick("plan", "beta"))
}

// LeakOmitted leaves out the address alone, CleanOmitted the country as well.
func LeakOmitted(base string, v Visitor) {
	_ = track(base, "viewed", of(v).omit("email")) // leak: Visitor.Country
}

func CleanOmitted(base string, v Visitor) {
	_ = track(base, "viewed", of(v).omit("email", "country"))
}

// LeakWith adds the address to what may be sent, CleanWith replaces it by whether there is one.
func LeakWith(base string, v Visitor) {
	_ = track(base, "paid", of(v).pick("plan").with("contact", v.Email)) // leak: Visitor.Email
}

func CleanWith(base string, v Visitor) {
	_ = track(base, "paid", of(v).pick("plan").with("contact", v.Email != ""))
}

// LeakShared puts the address into the map that is sent, CleanShared into a copy.
func LeakShared(base string, v Visitor) {
	sent := props{"plan": v.Plan}
	mine := sent
	mine["email"] = v.Email
	_ = track(base, "paid", sent) // leak: Visitor.Email
}

func CleanShared(base string, v Visitor) {
	sent := props{"plan": v.Plan}
	mine := maps.Clone(sent)
	mine["email"] = v.Email
	_ = track(base, "paid", sent)
}

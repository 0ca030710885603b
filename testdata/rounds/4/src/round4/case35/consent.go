// Package case35 tells an analytics service of purchases, if it may.
package case35

import (
	"bytes"
	"encoding/json"
	"errors"
	"log"
	"net/http"
)

type Shopper struct {
	ID      string
	AdID    string `pii:"advertising-id"`
	Basket  string `pii:"order"`
	Tracked bool   `pii:"consent=analytics"`
}

type event struct {
	Name  string
	Props map[string]any
}

// A sink takes events.
type sink interface{ Send(event) error }

type remote struct{ base string }

func (r remote) Send(e event) error {
	raw, err := json.Marshal(e)
	if err != nil {
		return err
	}
	resp, err := http.Post(r.base+"/e", "application/json", bytes.NewReader(raw))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

type null struct{}

func (null) Send(event) error { return nil }

// stripping sends events without their properties.
type stripping struct{ next sink }

func (s stripping) Send(e event) error {
	e.Props = nil
	return s.next.Send(e)
}

var errNoConsent = errors.New("no consent")

type tracker struct {
	out  sink
	base map[string]any
}

func (t tracker) track(name string, kv ...any) error {
	props := map[string]any{}
	for k, v := range t.base {
		props[k] = v
	}
	for i := 0; i+1 < len(kv); i += 2 {
		props[kv[i].(string)] = kv[i+1]
	}
	return t.out.Send(event{name, props})
}

func LeakTrack(base string, s Shopper) error {
	return tracker{out: remote{base}}.track("purchase", "basket", s.Basket) // leak: Shopper.Basket
}

func CleanTrack(base string, s Shopper) error {
	return tracker{out: stripping{remote{base}}}.track("purchase", "basket", s.Basket)
}

func CleanNull(base string, s Shopper) error {
	return tracker{out: null{}}.track("purchase", "basket", s.Basket)
}

func LeakBase(base string, s Shopper) error {
	t := tracker{out: remote{base}, base: map[string]any{"id": s.AdID}}
	return t.track("view") // leak: Shopper.AdID
}

func CleanBase(base string, s Shopper) error {
	t := tracker{out: remote{base}, base: map[string]any{"id": s.ID}}
	return t.track("view")
}

func check(s Shopper) error {
	if !s.Tracked {
		return errNoConsent
	}
	return nil
}

func LeakRefused(s Shopper) {
	if err := check(s); err != nil {
		log.Print(err, " of ", s.AdID) // leak: Shopper.AdID
	}
}

func CleanRefused(s Shopper) {
	if err := check(s); err != nil {
		log.Print(err, " of ", s.ID)
	}
}

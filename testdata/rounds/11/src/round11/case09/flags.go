// Package case09 asks a service which features are on for whom.
package case09

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/url"
)

// Subject is whom a feature is for.
type Subject struct {
	Plan    string
	Country string `pii:"country"`
	Email   string `pii:"email"`
	Beta    bool   `pii:"consent=beta"`
}

// Flag is one feature.
type Flag struct {
	Name    string
	Percent uint32
	When    func(Subject) bool
}

// Decision says why a feature is on or off.
type Decision struct {
	Flag   string
	On     bool
	Reason string
	Inputs map[string]string
}

// bucket puts a subject into one of a hundred, always the same.
func (f Flag) bucket(s Subject) uint32 {
	sum := sha256.Sum256([]byte(f.Name + "/" + s.Email))
	return binary.BigEndian.Uint32(sum[:]) % 100
}

func (f Flag) Decide(s Subject) Decision {
	d := Decision{Flag: f.Name, Inputs: map[string]string{"plan": s.Plan, "country": s.Country}}
	switch {
	case f.When != nil && !f.When(s):
		d.Reason = "rule"
	case f.bucket(s) >= f.Percent:
		d.Reason = "rollout"
	default:
		d.On, d.Reason = true, "on for "+s.Country
	}
	return d
}

// LeakDecision logs all of it, CleanDecision whether it is on.
func LeakDecision(s Subject) {
	d := Flag{Name: "dark-mode", Percent: 100}.Decide(s)
	slog.Debug("not shown", "flag", d.Flag)
	slog.Info("flag", "decision", d) // leak: Subject.Country
}

func CleanDecision(s Subject) {
	d := Flag{Name: "dark-mode", Percent: 100}.Decide(s)
	slog.Debug("not shown", "flag", d.Flag)
	slog.Info("flag", "decision", d.On)
}

// LeakInput takes the input called country, CleanInput the one called plan.
func LeakInput(s Subject) {
	d := Flag{Name: "export", Percent: 10}.Decide(s)
	slog.Info("flag", "on", d.On, "input", d.Inputs["country"]) // leak: Subject.Country
}

func CleanInput(s Subject) {
	d := Flag{Name: "export", Percent: 10}.Decide(s)
	slog.Info("flag", "on", d.On, "input", d.Inputs["plan"])
}

// remote asks the service of another company.
type remote struct{ base string }

func (r remote) evaluate(attributes map[string]any) {
	body, err := json.Marshal(attributes)
	if err != nil {
		return
	}
	resp, err := http.Post(r.base+"/evaluate", "application/json", bytes.NewReader(body))
	if err == nil {
		resp.Body.Close()
	}
}

func LeakRemote(r remote, s Subject) {
	attributes := map[string]any{"plan": s.Plan, "beta": s.Beta}
	if s.Plan != "" {
		attributes["user"] = map[string]string{"key": s.Email}
	}
	r.evaluate(attributes) // leak: Subject.Email
}

func CleanRemote(r remote, s Subject) {
	attributes := map[string]any{"plan": s.Plan, "beta": s.Beta}
	if s.Plan != "" {
		attributes["user"] = map[string]bool{"key": s.Email != ""}
	}
	r.evaluate(attributes)
}

// LeakQuery puts the person into the address, CleanQuery the plan.
func LeakQuery(r remote, s Subject) {
	q := url.Values{"flag": {"export"}}
	q.Set("for", s.Email)
	resp, err := http.Get(r.base + "/flag?" + q.Encode()) // leak: Subject.Email
	if err == nil {
		resp.Body.Close()
	}
}

func CleanQuery(r remote, s Subject) {
	q := url.Values{"flag": {"export"}}
	q.Set("for", s.Plan)
	resp, err := http.Get(r.base + "/flag?" + q.Encode())
	if err == nil {
		resp.Body.Close()
	}
}

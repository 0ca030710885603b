// Package case07 writes an audit log of what administrators do.
package case07

import (
	"encoding/json"
	"fmt"
	"log"
	"time"
)

// CreateUser is a request.
type CreateUser struct {
	Login    string `json:"login"`
	Role     string `json:"role"`
	Password string `json:"password" pii:"password"`
}

// SetQuota is a request.
type SetQuota struct {
	Role string `json:"role"`
	Max  int    `json:"max"`
}

// Entry is a line of the audit log.
type Entry struct {
	At      time.Time      `json:"at"`
	Action  string         `json:"action"`
	Target  string         `json:"target,omitempty"`
	Details map[string]any `json:"details,omitempty"`
}

// Trail takes entries.
type Trail interface {
	Record(e Entry)
}

type logTrail struct{ out *log.Logger }

func (t logTrail) Record(e Entry) {
	text, err := json.Marshal(e)
	if err != nil {
		t.out.Printf("audit: %v", err)
		return
	}
	t.out.Printf("audit: %s", text)
}

type admin struct {
	trail Trail
	users map[string]CreateUser
}

func newAdmin() *admin {
	return &admin{logTrail{log.Default()}, map[string]CreateUser{}}
}

func (a *admin) create(req CreateUser) error {
	if _, ok := a.users[req.Login]; ok {
		return fmt.Errorf("login %q is taken", req.Login)
	}
	a.users[req.Login] = req
	return nil
}

// record adds the request to the entry.
func (a *admin) record(action, target string, request any) {
	e := Entry{At: time.Now(), Action: action, Target: target}
	if request != nil {
		e.Details = map[string]any{"request": request}
	}
	a.trail.Record(e)
}

// LeakCreate records the request with the password, CleanCreate a copy without.
func LeakCreate(req CreateUser) {
	a := newAdmin()
	if a.create(req) == nil {
		a.record("create", req.Login, req) // leak: CreateUser.Password
	}
}

func CleanCreate(req CreateUser) {
	a := newAdmin()
	if a.create(req) == nil {
		shown := req
		shown.Password = ""
		a.record("create", req.Login, shown)
	}
}

// LeakBatch records all requests of a batch, CleanBatch their number.
func LeakBatch(reqs []CreateUser) {
	a := newAdmin()
	done := make([]CreateUser, 0, len(reqs))
	for _, r := range reqs {
		if a.create(r) == nil {
			done = append(done, r)
		}
	}
	a.record("batch", "", done) // leak: CreateUser.Password
}

func CleanBatch(reqs []CreateUser) {
	a := newAdmin()
	done := make([]CreateUser, 0, len(reqs))
	for _, r := range reqs {
		if a.create(r) == nil {
			done = append(done, r)
		}
	}
	a.record("batch", "", len(done))
}

// LeakMixed records two requests, of which one has a password; CleanMixed the other.
func LeakMixed(req CreateUser, quota SetQuota) {
	newAdmin().record("setup", req.Login, []any{quota, &req}) // leak: CreateUser.Password
}

func CleanMixed(req CreateUser, quota SetQuota) {
	newAdmin().record("setup", req.Login, []any{quota, req.Role})
}

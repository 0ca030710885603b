// Package case45 audits requests to an API server, at the level that a policy asks for.
package case45

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"k8s.io/klog/v2"
)

// Level is how much is kept.
type Level int

const (
	None Level = iota
	Metadata
	Request
	RequestResponse
)

// TokenReview asks whom a token belongs to.
type TokenReview struct {
	Kind  string `json:"kind"`
	Token string `json:"token" pii:"token"`
	User  string `json:"user,omitempty" pii:"username"`
}

// Secret is an object with data.
type Secret struct {
	Kind string            `json:"kind"`
	Name string            `json:"name"`
	Data map[string][]byte `json:"data" pii:"secret"`
}

// Event is what is kept of a request.
type Event struct {
	Verb     string
	Resource string
	Request  json.RawMessage `json:",omitempty"`
	Response json.RawMessage `json:",omitempty"`
}

// Policy says how much for which resource.
type Policy struct {
	rules map[string]Level
	other Level
}

func (p Policy) level(resource string) Level {
	if l, ok := p.rules[resource]; ok {
		return l
	}
	return p.other
}

// Backend keeps events.
type Backend interface{ Process(...*Event) }

type lines struct{ f *os.File }

func (l lines) Process(all ...*Event) {
	for _, e := range all {
		text, err := json.Marshal(e)
		if err != nil {
			continue
		}
		fmt.Fprintf(l.f, "%s\n", text)
	}
}

func raw(v any) json.RawMessage {
	text, err := json.Marshal(v)
	if err != nil {
		return nil
	}
	return text
}

// record makes an event at a level.
func record(l Level, resource string, req, resp any) *Event {
	e := &Event{Verb: "create", Resource: resource}
	if l >= Request {
		e.Request = raw(req)
	}
	if l >= RequestResponse {
		e.Response = raw(resp)
	}
	return e
}

// LeakReview keeps the body of a request that has a token, CleanReview what it is about.
func LeakReview(t TokenReview) {
	p := Policy{map[string]Level{"secrets": Metadata}, Request}
	lines{os.Stdout}.Process(record(p.level("tokenreviews"), "tokenreviews", t.Token, nil)) // leak: TokenReview.Token
}

func CleanReview(t TokenReview) {
	p := Policy{map[string]Level{"secrets": Metadata, "tokenreviews": Metadata}, Request}
	lines{os.Stdout}.Process(record(p.level("tokenreviews"), "tokenreviews", t.Token, nil))
}

// LeakResponse keeps the answer, CleanResponse the request alone.
func LeakResponse(s Secret) {
	var b Backend = lines{os.Stdout}
	b.Process(record(RequestResponse, "serviceaccounts/token", map[string]string{"name": s.Name}, s)) // leak: Secret.Data
}

func CleanResponse(s Secret) {
	var b Backend = lines{os.Stdout}
	b.Process(record(Request, "serviceaccounts/token", map[string]string{"name": s.Name}, s))
}

// decode fails on what is no object, and says what that was.
func decode(text []byte, into any, quote bool) error {
	if err := json.Unmarshal(text, into); err != nil {
		if quote {
			return fmt.Errorf("unable to decode %q: %v", text, err)
		}
		return fmt.Errorf("unable to decode %T", into)
	}
	return nil
}

// LeakDecode logs the text that could not be decoded, CleanDecode what it should have been.
func LeakDecode(s Secret) {
	for k, v := range s.Data {
		var m map[string]string
		klog.Warningf("%s: %v", k, decode(v, &m, true)) // leak: Secret.Data
	}
}

func CleanDecode(s Secret) {
	for k, v := range s.Data {
		var m map[string]string
		klog.Warningf("%s: %v", k, decode(v, &m, false))
	}
}

// LeakController logs the object that could not be synced, CleanController its kind and name.
func LeakController(s *Secret) {
	klog.Errorf("error syncing %s: %v", strings.ToLower(s.Kind), string(raw(s))) // leak: Secret.Data
}

func CleanController(s *Secret) {
	klog.Errorf("error syncing %s: %v", strings.ToLower(s.Kind), string(raw(s.Name)))
}

// LeakUser keeps the user of a review, CleanUser only its kind.
func LeakUser(t TokenReview) {
	klog.InfoS("authenticated", "event", string(record(Request, "users", t.User, nil).Request)) // leak: TokenReview.User
}

func CleanUser(t TokenReview) {
	klog.InfoS("authenticated", "event", string(record(Request, "users", t.Kind, t.User).Request))
}

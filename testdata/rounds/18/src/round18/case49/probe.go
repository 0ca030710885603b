//go:build probe

package case49

import (
	"fmt"
	"net/http"
)

var Forms = map[string][]string{"LeakPack": {"eyJpZCI6ImcxIiwiZW1haWwiOiJjYW5hcnktZW1haWwiLCJzZWF0IjoiQTEifQ"}}

// printer is an answer that prints its cookies, but for that of the session, which may be one.
type printer struct{ h http.Header }

func (p printer) Header() http.Header {
	fmt.Println(shown(p.h))
	return p.h
}
func (p printer) Write(b []byte) (int, error) { return len(b), nil }
func (p printer) WriteHeader(int)             {}

func shown(h http.Header) []string {
	var all []string
	for _, c := range h["Set-Cookie"] {
		if len(c) < 8 || c[:8] != "session=" {
			all = append(all, c)
		}
	}
	return all
}

func probe(f func(http.ResponseWriter, Guest)) {
	p := printer{http.Header{}}
	f(p, Guest{"g1", "canary-email", "canary-session", "A1"})
	p.Header()
}

var Probe = map[string]func(){
	"LeakEmail":   func() { probe(LeakEmail) },
	"CleanEmail":  func() { probe(CleanEmail) },
	"LeakPack":    func() { probe(LeakPack) },
	"CleanPack":   func() { probe(CleanPack) },
	"LeakVerify":  func() { probe(LeakVerify) },
	"CleanVerify": func() { probe(CleanVerify) },
	"LeakName":    func() { probe(LeakName) },
	"CleanName":   func() { probe(CleanName) },
}

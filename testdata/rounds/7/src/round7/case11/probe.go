//go:build probe

package case11

import (
	"net/http/httptest"
	"os"
)

var base = os.Getenv("PROBE_URL")

func sampleReader() Reader { return Reader{Slug: "dune", Login: "canary-login", Plan: "pro"} }

var Probe = map[string]func(){
	"LeakPath":  func() { LeakPath(base, httptest.NewRecorder(), sampleReader()) },
	"CleanPath": func() { CleanPath(base, httptest.NewRecorder(), sampleReader()) },
	"CleanBook": func() { CleanBook(base, httptest.NewRecorder(), sampleReader()) },
	"LeakUser":  func() { LeakUser(base, sampleReader()) },
	"CleanUser": func() { CleanUser(base, sampleReader()) },
	"CleanSeen": func() { CleanSeen(base, sampleReader()) },
}

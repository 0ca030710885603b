//go:build probe

package case35

import (
	"context"
	"net/http/httptest"
)

var caller = &Caller{"c1", "canary-key", "canary-company", "canary-agent", "free"}

var Probe = map[string]func(){
	"LeakCalled":   func() { LeakCalled(recorder{}, caller, "/") },
	"CleanCalled":  func() { CleanCalled(recorder{}, caller, "/") },
	"CleanDigest":  func() { CleanDigest(recorder{}, caller, "/") },
	"LeakLabels":   func() { LeakLabels(caller) },
	"CleanLabels":  func() { CleanLabels(caller) },
	"LeakContext":  func() { LeakContext(recorder{}, context.Background(), caller) },
	"CleanContext": func() { CleanContext(recorder{}, context.Background(), caller) },
	"CleanTimed":   func() { CleanTimed(recorder{}, httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil), caller) },
	"LeakObserved": func() { LeakObserved(caller) },
}

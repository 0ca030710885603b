//go:build probe

package case03

import (
	"context"
	"net/http/httptest"
)

var store = Store{"p1": profile}

var profile = Profile{"p1", "canary-nickname", "canary-birthday"}

var bg = context.Background()

var Probe = map[string]func(){
	"LeakShown":     func() { LeakShown(store, httptest.NewRecorder(), httptest.NewRequest("GET", "/profiles/p1", nil)) },
	"CleanShown":    func() { CleanShown(store, httptest.NewRecorder(), httptest.NewRequest("GET", "/profiles/p1", nil)) },
	"LeakAdded":     func() { LeakAdded(bg, profile) },
	"CleanAdded":    func() { CleanAdded(bg, profile) },
	"CleanContext":  func() { CleanContext(bg, profile) },
	"LeakProfiles":  func() { LeakProfiles(bg, store) },
	"CleanProfiles": func() { CleanProfiles(bg, store) },
}

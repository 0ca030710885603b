//go:build probe

package case30

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"

	"round7/case30/booking"
)

func sampleRequest() *http.Request {
	return httptest.NewRequest(http.MethodPost, "/stays", strings.NewReader(`{"id": "s1", "room": 4, "guest": "canary-guest"}`))
}

func sampleStay() booking.Stay {
	return booking.Stay{ID: "s1", Room: 4, Guest: "canary-guest", Phone: "canary-phone"}
}

var Probe = map[string]func(){
	"LeakView":    func() { LeakView(sampleStay()) },
	"CleanView":   func() { CleanView(sampleStay()) },
	"CleanCreate": func() { CleanCreate(httptest.NewRecorder(), sampleRequest()) },
	"LeakTaken":   func() { LeakTaken(context.Background(), sampleStay()) },
	"CleanTaken":  func() { CleanTaken(context.Background(), sampleStay()) },
	"LeakBroken":  func() { LeakBroken(context.Background(), httptest.NewRecorder(), sampleStay()) },
	"CleanBroken": func() { CleanBroken(context.Background(), httptest.NewRecorder(), sampleStay()) },
	"LeakListed":  func() { LeakListed(context.Background(), sampleStay()) },
	"CleanListed": func() { CleanListed(context.Background(), sampleStay()) },
}

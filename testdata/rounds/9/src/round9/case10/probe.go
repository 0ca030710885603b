//go:build probe

package case10

import (
	"net/http/httptest"
	"strings"

	"github.com/gofiber/fiber/v2"
)

var sample = Parcel{1, 500, Recipient{"canary-name", "canary-street", "canary-zip"}}

func post(a *fiber.App) {
	a.Test(httptest.NewRequest("POST", "/parcels", strings.NewReader(`{"id":1,"recipient":{"name":"canary-name","street":"canary-street","zip":"canary-zip"}}`)))
}

func last(f func(*App, Parcel)) {
	a := New()
	f(a, sample)
	a.Test(httptest.NewRequest("GET", "/last", nil))
}

var Probe = map[string]func(){
	"LeakLabel":   func() { LeakLabel(New(), sample) },
	"CleanLabel":  func() { CleanLabel(New(), sample) },
	"LeakCookie":  func() { last(LeakCookie) },
	"CleanCookie": func() { last(CleanCookie) },
	"LeakLocals":  func() { last(LeakLocals) },
	"CleanLocals": func() { last(CleanLocals) },
	"LeakPosted":  func() { LeakPosted(New(), post) },
	"CleanPosted": func() { CleanPosted(New(), post) },
}

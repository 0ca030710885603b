//go:build probe

package case08

import (
	"net/http/httptest"

	"github.com/labstack/echo/v4"
)

var account = &Account{"a1", "canary-email", "canary-session", "canary-iban"}

var accounts = memory{"a1": account}

func ctx() echo.Context {
	r := httptest.NewRequest("GET", "/accounts/a1", nil)
	r.SetPathValue("id", "a1")
	return echo.New().NewContext(r, httptest.NewRecorder())
}

var Probe = map[string]func(){
	"LeakGet":      func() { LeakGet(accounts, ctx()) },
	"CleanGet":     func() { CleanGet(accounts, ctx()) },
	"CleanMissing": func() { CleanMissing(accounts, ctx()) },
	"LeakUpdate":   func() { LeakUpdate(accounts, ctx()) },
	"CleanUpdate":  func() { CleanUpdate(accounts, ctx()) },
	"LeakCookie":   func() { LeakCookie(account, ctx()) },
	"CleanCookie":  func() { CleanCookie(account, ctx()) },
	"LeakCurrent":  func() { LeakCurrent(account, ctx()) },
	"CleanCurrent": func() { CleanCurrent(account, ctx()) },
}

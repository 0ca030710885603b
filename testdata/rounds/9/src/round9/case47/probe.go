//go:build probe

package case47

import (
	"net/http/httptest"

	"github.com/gin-gonic/gin"
)

func ctx() *gin.Context {
	c, _ := gin.CreateTestContext(httptest.NewRecorder())
	c.Request = httptest.NewRequest("GET", "/", nil)
	return c
}

func user() *Current { return &Current{1, "canary-email", "reader"} }

var Probe = map[string]func(){
	"LeakHandler":    func() { LeakHandler(ctx(), user()) },
	"CleanHandler":   func() { CleanHandler(ctx(), user()) },
	"LeakString":     func() { LeakString(ctx(), user()) },
	"CleanString":    func() { CleanString(ctx(), user()) },
	"CleanForbidden": func() { CleanForbidden(ctx(), user()) },
	"LeakForbidden":  func() { LeakForbidden(ctx(), user()) },
	"LeakScope":      func() { LeakScope(ctx(), user()) },
	"CleanScope":     func() { CleanScope(ctx(), user()) },
}

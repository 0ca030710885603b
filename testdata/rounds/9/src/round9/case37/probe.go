//go:build probe

package case37

import (
	"net/http/httptest"
	"strings"

	"github.com/gin-gonic/gin"
)

var form = Form{"canary-name", "canary-mail", "go"}

func ctx() *gin.Context {
	c, _ := gin.CreateTestContext(httptest.NewRecorder())
	c.Request = httptest.NewRequest("POST", "/", strings.NewReader(`{"name":"canary-name","mail":"canary-mail","course":"go"}`))
	return c
}

var Probe = map[string]func(){
	"CleanAnswer":  func() { CleanAnswer(ctx()) },
	"LeakForm":     func() { LeakForm(ctx()) },
	"CleanForm":    func() { CleanForm(ctx()) },
	"LeakValue":    func() { LeakValue(form) },
	"CleanTag":     func() { CleanTag(form) },
	"LeakWrapped":  func() { LeakWrapped(form) },
	"CleanWrapped": func() { CleanWrapped(form) },
}

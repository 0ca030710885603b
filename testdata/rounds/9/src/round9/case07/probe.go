//go:build probe

package case07

import (
	"net/http/httptest"
	"strings"

	"github.com/gin-gonic/gin"
	"round9/case07/models"
)

func ctx(body string) *gin.Context {
	c, _ := gin.CreateTestContext(httptest.NewRecorder())
	c.Request = httptest.NewRequest("POST", "/users", strings.NewReader(body))
	return c
}

var user = models.User{ID: 1, Email: "canary-email", FullName: "canary-fullname", PasswordHash: "h"}

var Probe = map[string]func(){
	"CleanCreate": func() {
		CleanCreate(NewHandler(), ctx(`{"email":"a@b.example","full_name":"Ann","password":"canary-password"}`))
	},
	"LeakRequest": func() {
		LeakRequest(NewHandler(), ctx(`{"email":"canary-email","full_name":"canary-fullname","password":"canary-password"}`))
	},
	"LeakPassword":  func() { LeakPassword(NewHandler(), ctx(`{"password":"canary-password"}`)) },
	"CleanPassword": func() { CleanPassword(NewHandler(), ctx(`{"password":"canary-password"}`)) },
	"LeakCookie":    func() { LeakCookie(ctx(""), user) },
	"CleanCookie":   func() { CleanCookie(ctx(""), user) },
	"LeakList":      func() { LeakList(NewHandler(), []models.User{user}) },
	"CleanList":     func() { CleanList(NewHandler(), []models.User{user}) },
}

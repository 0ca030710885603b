//go:build probe

package case38

import (
	"net/http/httptest"

	"github.com/gin-gonic/gin"
)

// A part of canary-email in base64, where it stands in the token.
var Forms = map[string][]string{"LeakIssue": {"bmFyeS1lbWFp"}}

var person = Person{"p1", "canary-email", []string{"reader"}}

func issuer() *Issuer { return &Issuer{[]byte("canary-key"), "me"} }

func ctx() *gin.Context {
	c, _ := gin.CreateTestContext(httptest.NewRecorder())
	c.Request = httptest.NewRequest("POST", "/", nil)
	return c
}

var Probe = map[string]func(){
	"CleanIssue":   func() { CleanIssue(issuer(), ctx(), person) },
	"LeakIssue":    func() { LeakIssue(issuer(), ctx(), person) },
	"LeakClaims":   func() { LeakClaims(person) },
	"CleanClaims":  func() { CleanClaims(issuer(), person) },
	"CleanSubject": func() { CleanSubject(person) },
	"LeakKey":      func() { LeakKey(issuer()) },
	"CleanKey":     func() { CleanKey(issuer()) },
	"LeakCookie":   func() { LeakCookie(ctx(), person) },
	"CleanCookie":  func() { CleanCookie(ctx(), person) },
}

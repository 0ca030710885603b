//go:build probe

package case41

import (
	"net/http/httptest"

	"github.com/gin-gonic/gin"
)

var (
	small = Transfer{"t1", "canary-iban", "canary-payee", 5}
	large = Transfer{"t1", "canary-iban", "canary-payee", 500}
)

func ctx() *gin.Context {
	c, _ := gin.CreateTestContext(httptest.NewRecorder())
	return c
}

var Probe = map[string]func(){
	"LeakPublic":  func() { LeakPublic(New(), ctx(), small) },
	"CleanAnswer": func() { CleanAnswer(New(), ctx(), small) },
	"CleanFunds":  func() { CleanFunds(New(), ctx(), large) },
	"CleanPayee":  func() { CleanPayee(New(), large) },
	"LeakDetail":  func() { LeakDetail(New(), large) },
	"CleanKind":   func() { CleanKind(New(), large) },
	"LeakWrapped": func() { LeakWrapped(New(), large) },
	"CleanCause":  func() { CleanCause(New(), large) },
}

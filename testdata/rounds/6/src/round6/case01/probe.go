//go:build probe

package case01

import (
	"encoding/base64"
	"net/http"
	"net/http/httptest"
)

func sample() *http.Request {
	body := base64.RawURLEncoding.EncodeToString([]byte(`{"sub":"canary-subject","email":"canary-mail","iss":"idp","scp":["read"]}`))
	r := httptest.NewRequest(http.MethodGet, "/report", nil)
	r.Header.Set("Authorization", "Bearer e30."+body+".sig")
	return r
}

var Probe = map[string]func(){
	"LeakCaller":     func() { LeakCaller(sample()) },
	"CleanCaller":    func() { CleanCaller(sample()) },
	"LeakScope":      func() { LeakScope(sample()) },
	"CleanScope":     func() { CleanScope(sample()) },
	"CleanMalformed": func() { CleanMalformed(sample()) },
}

//go:build probe

package case01

import (
	"net/http"
	"strings"
)

type answer struct{}

func (answer) Header() http.Header         { return http.Header{} }
func (answer) Write(p []byte) (int, error) { return len(p), nil }
func (answer) WriteHeader(int)             {}

func request() *http.Request {
	body := `{"plan": "basic", "email": "canary-email", "phone": "canary-phone"}`
	r, err := http.NewRequest(http.MethodPost, "/signup", strings.NewReader(body))
	if err != nil {
		panic(err)
	}
	return r
}

var Probe = map[string]func(){
	"LeakInvalid":   func() { LeakInvalid(answer{}, request()) },
	"CleanInvalid":  func() { CleanInvalid(answer{}, request()) },
	"LeakField":     func() { LeakField(answer{}, request()) },
	"CleanField":    func() { CleanField(answer{}, request()) },
	"LeakDeferred":  func() { LeakDeferred(answer{}, request()) },
	"CleanDeferred": func() { CleanDeferred(answer{}, request()) },
	"LeakAnswer":    func() { LeakAnswer(answer{}, request()) },
	"CleanAnswer":   func() { CleanAnswer(answer{}, request()) },
}

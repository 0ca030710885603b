//go:build probe

package case02

import "net/http"

type answer struct{ header http.Header }

func (a answer) Header() http.Header       { return a.header }
func (answer) Write(p []byte) (int, error) { return len(p), nil }
func (answer) WriteHeader(int)             {}

func visitor() Visitor { return Visitor{"acme", "canary-addr", "canary-agent"} }

func request() *http.Request {
	r, err := http.NewRequest(http.MethodGet, "/hello", nil)
	if err != nil {
		panic(err)
	}
	return r
}

var Probe = map[string]func(){
	"LeakAgent":    func() { LeakAgent(answer{http.Header{}}, request(), visitor()) },
	"CleanAgent":   func() { CleanAgent(answer{http.Header{}}, request(), visitor()) },
	"LeakLabel":    func() { LeakLabel(answer{http.Header{}}, request(), visitor()) },
	"CleanLabel":   func() { CleanLabel(answer{http.Header{}}, request(), visitor()) },
	"LeakStatus":   func() { LeakStatus(answer{http.Header{}}, request(), visitor()) },
	"CleanStatus":  func() { CleanStatus(answer{http.Header{}}, request(), visitor()) },
	"LeakGuarded":  func() { LeakGuarded(answer{http.Header{}}, request(), visitor()) },
	"CleanGuarded": func() { CleanGuarded(answer{http.Header{}}, request(), visitor()) },
}

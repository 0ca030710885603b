//go:build probe

package case07

func request() *Request {
	return &Request{"sys/mounts", &Auth{"canary-clienttoken", "canary-accessor", nil}, map[string][]string{"Accept": {"*/*"}}}
}

var Probe = map[string]func(){
	"LeakAccessor":  func() { LeakAccessor(Salter{[]byte("k")}, request()) },
	"CleanAccessor": func() { CleanAccessor(Salter{[]byte("k")}, request()) },
	"LeakHeaders":   func() { LeakHeaders(Salter{[]byte("k")}, request()) },
	"CleanHeaders":  func() { CleanHeaders(Salter{[]byte("k")}, request()) },
	"LeakResponse":  func() { LeakResponse(Salter{[]byte("k")}, Response{"canary-wrapped", 60}) },
	"CleanResponse": func() { CleanResponse(Salter{[]byte("k")}, Response{"canary-wrapped", 60}) },
	"LeakError":     func() { LeakError(Salter{[]byte("k")}, request()) },
	"CleanError":    func() { CleanError(Salter{[]byte("k")}, request()) },
}

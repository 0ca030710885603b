//go:build probe

package case32

func visit() Visit { return Visit{"/", "canary-query", User{1, "canary-login", "canary-mail"}, nil} }

var Probe = map[string]func(){
	"LeakMethod":  func() { LeakMethod(visit()) },
	"CleanMethod": func() { CleanMethod(visit()) },
	"LeakFunc":    func() { LeakFunc(visit()) },
	"CleanFunc":   func() { CleanFunc(visit()) },
	"LeakWith":    func() { LeakWith(visit()) },
	"CleanWith":   func() { CleanWith(visit()) },
	"LeakNamed":   func() { LeakNamed(visit()) },
	"CleanNamed":  func() { CleanNamed(visit()) },
	"LeakRange":   func() { LeakRange(visit()) },
	"CleanRange":  func() { CleanRange(visit()) },
}

//go:build probe

package case33

import "net/http/httptest"

func person() *Person {
	return &Person{1, "canary-nick", "canary-email", []Post{{7, "canary-text", "canary-ip"}}}
}

var Probe = map[string]func(){
	"LeakErased":  func() { LeakErased(person()) },
	"CleanErased": func() { CleanErased(person()) },
	"LeakBefore":  func() { LeakBefore(person()) },
	"CleanBefore": func() { CleanBefore(person()) },
	"LeakExport":  func() { LeakExport(httptest.NewRecorder(), person()) },
	"CleanExport": func() { CleanExport(httptest.NewRecorder(), person()) },
	"LeakDefer":   func() { LeakDefer(person()) },
	"CleanDefer":  func() { CleanDefer(person()) },
}

//go:build probe

package case22

func token() Token { return NewToken("shop", "canary-raw") }

var Probe = map[string]func(){
	"LeakFlag":     func() { LeakFlag(token()) },
	"CleanFlag":    func() { CleanFlag(token()) },
	"LeakHandler":  func() { LeakHandler(token()) },
	"CleanHandler": func() { CleanHandler(token()) },
	"LeakCall":     func() { LeakCall(token()) },
	"CleanCall":    func() { CleanCall(token()) },
}

//go:build probe

package case20

import "context"

func session() *Session { return &Session{"acme", "canary-user", "canary-token"} }

var Probe = map[string]func(){
	"LeakKey":     func() { LeakKey(context.Background(), session()) },
	"CleanKey":    func() { CleanKey(context.Background(), session()) },
	"LeakStruct":  func() { LeakStruct(context.Background(), session()) },
	"CleanStruct": func() { CleanStruct(context.Background(), session()) },
	"LeakCause":   func() { LeakCause(context.Background(), session()) },
	"CleanCause":  func() { CleanCause(context.Background(), session()) },
	"LeakAfter":   func() { LeakAfter(context.Background(), session()) },
	"CleanAfter":  func() { CleanAfter(context.Background(), session()) },
	"LeakBag":     func() { LeakBag(context.Background(), session()) },
	"CleanBag":    func() { CleanBag(context.Background(), session()) },
}

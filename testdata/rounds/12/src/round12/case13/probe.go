//go:build probe

package case13

import "context"

func request() LookupRequest { return LookupRequest{"t1", "canary-name", "canary-born"} }

var Probe = map[string]func(){
	"LeakAnswer":    func() { LeakAnswer(context.Background(), request()) },
	"CleanAnswer":   func() { CleanAnswer(context.Background(), request()) },
	"LeakRejected":  func() { LeakRejected(context.Background(), request()) },
	"CleanRejected": func() { CleanRejected(context.Background(), request()) },
	"LeakTee":       func() { LeakTee(context.Background(), request()) },
	"CleanTee":      func() { CleanTee(context.Background(), request()) },
}

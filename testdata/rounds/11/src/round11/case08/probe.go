//go:build probe

package case08

import "context"

func transfer() Transfer { return Transfer{"r1", "canary-iban", "canary-payee"} }

var Probe = map[string]func(){
	"LeakNotify":     func() { LeakNotify(context.Background(), transfer()) },
	"CleanNotify":    func() { CleanNotify(context.Background(), transfer()) },
	"LeakExhausted":  func() { LeakExhausted(context.Background(), transfer()) },
	"CleanExhausted": func() { CleanExhausted(context.Background(), transfer()) },
	"LeakOp":         func() { LeakOp(context.Background(), transfer()) },
	"CleanOp":        func() { CleanOp(context.Background(), transfer()) },
	"LeakAnswer":     func() { LeakAnswer(context.Background(), transfer()) },
	"CleanAnswer":    func() { CleanAnswer(context.Background(), transfer()) },
}

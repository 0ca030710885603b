//go:build probe

package case44

import "context"

func transfer() Transfer { return Transfer{"B1", "canary-payer", "canary-iban", 5} }

var Probe = map[string]func(){
	"LeakLabels":     func() { LeakLabels(transfer()) },
	"CleanLabels":    func() { CleanLabels(transfer()) },
	"LeakAttribute":  func() { LeakAttribute(context.Background(), transfer()) },
	"CleanAttribute": func() { CleanAttribute(context.Background(), transfer()) },
	"LeakRecorded":   func() { LeakRecorded(context.Background(), transfer()) },
	"CleanRecorded":  func() { CleanRecorded(context.Background(), transfer()) },
	"LeakInner":      func() { LeakInner(context.Background(), transfer()) },
	"CleanInner":     func() { CleanInner(context.Background(), transfer()) },
}

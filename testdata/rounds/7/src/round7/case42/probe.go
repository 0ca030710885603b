//go:build probe

package case42

import "context"

func sampleOrder() Order {
	return Order{No: "o1", Name: "canary-name", Street: "canary-street", Card: "canary-card",
		Lines: []Line{{SKU: "a", Count: 2, Gift: "canary-gift"}}}
}

var Probe = map[string]func(){
	"LeakCourier":  func() { LeakCourier(context.Background(), sampleOrder()) },
	"CleanCourier": func() { CleanCourier(context.Background(), sampleOrder()) },
	"LeakDone":     func() { LeakDone(context.Background(), sampleOrder()) },
	"CleanDone":    func() { CleanDone(context.Background(), sampleOrder()) },
	"LeakLines":    func() { LeakLines(sampleOrder()) },
	"CleanLines":   func() { CleanLines(sampleOrder()) },
	"LeakCard":     func() { LeakCard(context.Background(), sampleOrder()) },
	"CleanCard":    func() { CleanCard(context.Background(), sampleOrder()) },
}

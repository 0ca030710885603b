//go:build probe

package case13

import (
	"context"
)

func sampleOrder() Order {
	return Order{Number: 1, Total: 20, Buyer: "canary-buyer", Address: "canary-address"}
}

func sampleHook() Hook { return Hook{ID: 1, URL: "http://localhost/", Secret: "canary-secret"} }

var Probe = map[string]func(){
	"LeakDispatch":  func() { LeakDispatch(context.Background(), sampleOrder()) },
	"CleanDispatch": func() { CleanDispatch(context.Background(), sampleOrder()) },
	"LeakHeader":    func() { LeakHeader(context.Background(), sampleOrder(), sampleHook()) },
	"CleanHeader":   func() { CleanHeader(context.Background(), sampleOrder(), sampleHook()) },
	"LeakBuried":    func() { LeakBuried(sampleOrder()) },
	"CleanBuried":   func() { CleanBuried(sampleOrder()) },
	"LeakDebug":     func() { LeakDebug(context.Background(), sampleOrder()) },
	"CleanDebug":    func() { CleanDebug(context.Background(), sampleOrder()) },
	"LeakHook":      func() { LeakHook(sampleHook()) },
	"CleanHook":     func() { CleanHook(sampleHook()) },
}

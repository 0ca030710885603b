//go:build probe

package case46

import "context"

func sampleTenant() Tenant { return Tenant{Flat: 3, Name: "canary-name", Owes: 10, Tel: "canary-tel"} }

var Probe = map[string]func(){
	"LeakFailed":    func() { LeakFailed(context.Background(), sampleTenant()) },
	"CleanFailed":   func() { CleanFailed(context.Background(), sampleTenant()) },
	"LeakPayload":   func() { LeakPayload(context.Background(), sampleTenant()) },
	"CleanPayload":  func() { CleanPayload(context.Background(), sampleTenant()) },
	"LeakDead":      func() { LeakDead(context.Background(), sampleTenant()) },
	"CleanDead":     func() { CleanDead(context.Background(), sampleTenant()) },
	"CleanMismatch": func() { CleanMismatch(context.Background(), sampleTenant()) },
}

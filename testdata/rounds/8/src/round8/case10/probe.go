//go:build probe

package case10

import (
	"context"
)

func sampleAddress() Address {
	return Address{Parcel: "p1", Street: "canary-street", City: "canary-city", Zone: 3}
}

var Probe = map[string]func(){
	"LeakHook":   func() { LeakHook(context.Background(), sampleAddress()) },
	"CleanHook":  func() { CleanHook(context.Background(), sampleAddress()) },
	"LeakLast":   func() { LeakLast(context.Background(), sampleAddress()) },
	"CleanLast":  func() { CleanLast(context.Background(), sampleAddress()) },
	"CleanRoute": func() { CleanRoute(context.Background(), sampleAddress()) },
	"LeakLabel":  func() { LeakLabel(context.Background(), sampleAddress()) },
	"CleanLabel": func() { CleanLabel(context.Background(), sampleAddress()) },
}

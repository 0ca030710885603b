//go:build probe

package case08

import "context"

var tok = Token{"canary-id", 60}

var Probe = map[string]func(){
	"LeakValue":   func() { LeakValue(tok) },
	"CleanValue":  func() { CleanValue(tok) },
	"LeakNested":  func() { LeakNested(context.Background(), tok) },
	"CleanNested": func() { CleanNested(context.Background(), tok) },
	"LeakSeal":    func() { LeakSeal(Seal{"3 of 5", []byte("canary-key")}) },
	"CleanSeal":   func() { CleanSeal(Seal{"3 of 5", []byte("canary-key")}) },
	"LeakWith":    func() { LeakWith(context.Background(), tok) },
	"CleanWith":   func() { CleanWith(context.Background(), tok) },
}

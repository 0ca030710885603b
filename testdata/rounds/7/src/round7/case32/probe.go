//go:build probe

package case32

import "context"

func sampleAddresses() []Address {
	return []Address{{ID: 1, Street: "canary-street", Floor: "canary-floor"}, {ID: 2}}
}

var Probe = map[string]func(){
	"LeakFailed":   func() { LeakFailed(context.Background(), sampleAddresses()) },
	"CleanFailed":  func() { CleanFailed(context.Background(), sampleAddresses()) },
	"LeakJob":      func() { LeakJob(context.Background(), sampleAddresses()) },
	"CleanJob":     func() { CleanJob(context.Background(), sampleAddresses()) },
	"LeakLetters":  func() { LeakLetters(context.Background(), sampleAddresses()) },
	"CleanLetters": func() { CleanLetters(context.Background(), sampleAddresses()) },
}

//go:build probe

package case18

import "os"

var base = os.Getenv("PROBE_URL")

// A name, a number and a code may be in a message, so they hold no canaries.
func sample() Visit {
	return Visit{Name: "Jo", Phone: "123", Treatment: "canary-treatment", Code: "456", Room: "r3"}
}

var Probe = map[string]func(){
	"LeakReminder":  func() { LeakReminder(base, sample()) },
	"CleanReminder": func() { CleanReminder(base, sample()) },
	"LeakDropped":   func() { LeakDropped(base, sample()) },
	"CleanDropped":  func() { CleanDropped(base, sample()) },
	"LeakDirect":    func() { LeakDirect(base, sample()) },
	"CleanDirect":   func() { CleanDirect(base, sample()) },
}

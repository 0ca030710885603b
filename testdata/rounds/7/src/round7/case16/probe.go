//go:build probe

package case16

import "os"

var base = os.Getenv("PROBE_URL")

func sampleGuest() Guest { return Guest{ID: 4, Email: "canary-email", Lang: "da", Diet: "canary-diet"} }

var Probe = map[string]func(){
	"LeakKey":     func() { LeakKey(base, sampleGuest()) },
	"CleanKey":    func() { CleanKey(base, sampleGuest()) },
	"LeakAnswer":  func() { LeakAnswer(base, sampleGuest()) },
	"CleanAnswer": func() { CleanAnswer(base, sampleGuest()) },
	"LeakGuest":   func() { LeakGuest(base, sampleGuest()) },
	"CleanGuest":  func() { CleanGuest(base, sampleGuest()) },
}

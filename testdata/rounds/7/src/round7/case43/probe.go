//go:build probe

package case43

import (
	"context"
	"os"
)

var base = os.Getenv("PROBE_URL")

func samplePerson() Person {
	return Person{ID: "p1", Email: "canary-email", Phone: "555", Illness: "canary-illness"}
}

var Probe = map[string]func(){
	"LeakText":     func() { LeakText(context.Background(), base, samplePerson()) },
	"CleanText":    func() { CleanText(context.Background(), base, samplePerson()) },
	"CleanInvoice": func() { CleanInvoice(context.Background(), base, samplePerson()) },
	"LeakChosen":   func() { LeakChosen(context.Background(), base, samplePerson()) },
	"CleanChosen":  func() { CleanChosen(context.Background(), base, samplePerson()) },
	"LeakPrefs":    func() { LeakPrefs(samplePerson()) },
	"CleanPrefs":   func() { CleanPrefs(samplePerson()) },
}

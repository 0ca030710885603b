//go:build probe

package case12

import "context"

func samplePatient() Patient {
	return Patient{ID: 1, Name: "canary-name", Illness: "canary-illness", Ward: "w1"}
}

var Probe = map[string]func(){
	"LeakExplained":  func() { LeakExplained(context.Background(), samplePatient()) },
	"CleanExplained": func() { CleanExplained(context.Background(), samplePatient()) },
	"LeakWard":       func() { LeakWard(context.Background(), samplePatient()) },
	"CleanWard":      func() { CleanWard(context.Background(), samplePatient()) },
	"CleanFailures":  func() { CleanFailures(context.Background(), samplePatient()) },
}

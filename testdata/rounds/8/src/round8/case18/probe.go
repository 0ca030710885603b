//go:build probe

package case18

import (
	"fmt"
	"strings"
)

func samplePatient() Patient {
	return Patient{1, "canary-name", "canary-email", "canary-diagnosis", []Visit{{"Monday", "canary-drug"}}}
}

// A name may be in a letter.
func init() {
	deliver = func(to int, text string) { fmt.Println(to, strings.ReplaceAll(text, "canary-name", "...")) }
}

var Probe = map[string]func(){
	"CleanReminder": func() { CleanReminder(samplePatient()) },
	"LeakReport":    func() { LeakReport(samplePatient()) },
	"LeakDrugs":     func() { LeakDrugs(samplePatient()) },
	"CleanDrugs":    func() { CleanDrugs(samplePatient()) },
	"LeakShown":     func() { LeakShown(samplePatient()) },
	"CleanShown":    func() { CleanShown(samplePatient()) },
	"LeakPage":      func() { LeakPage(samplePatient()) },
	"CleanPage":     func() { CleanPage(samplePatient()) },
}

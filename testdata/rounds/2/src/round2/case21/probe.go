//go:build probe

package case21

import "round2/case21/model"

func sample() *model.Patient {
	return &model.Patient{ID: 2, Name: "canary-name", Record: "canary-record", Allergies: []string{"canary-allergies"}}
}

var Probe = map[string]func(){
	"LeakSave":      func() { LeakSave(sample()) },
	"CleanSave":     func() { CleanSave(sample()) },
	"LeakLookup":    func() { LeakLookup(sample()) },
	"CleanLookup":   func() { CleanLookup(sample()) },
	"LeakError":     func() { LeakError(sample()) },
	"CleanError":    func() { CleanError(sample()) },
	"LeakPromoted":  func() { LeakPromoted(sample()) },
	"CleanPromoted": func() { CleanPromoted(sample()) },
}

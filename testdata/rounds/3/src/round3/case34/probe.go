//go:build probe

package case34

var Probe = map[string]func(){
	"CleanAnonymous":       func() { CleanAnonymous(sampleResident()) },
	"LeakAnonymousDropped": func() { LeakAnonymousDropped(sampleResident()) },
	"LeakWithFloor":        func() { LeakWithFloor(sampleResident()) },
	"CleanWithFloor":       func() { CleanWithFloor(sampleResident()) },
	"LeakClone":            func() { LeakClone(sampleResident()) },
	"CleanClone":           func() { CleanClone(sampleResident()) },
	"LeakWith":             func() { LeakWith(sampleResident()) },
	"CleanWith":            func() { CleanWith(sampleResident()) },
	"LeakWithout":          func() { LeakWithout(sampleResident()) },
	"LeakAppendTo":         func() { LeakAppendTo(sampleResident()) },
	"CleanAppendTo":        func() { CleanAppendTo(sampleResident()) },
	"LeakSnapshot":         func() { LeakSnapshot(sampleResident()) },
	"CleanSnapshot":        func() { CleanSnapshot(sampleResident()) },
}

func sampleResident() Resident {
	return Resident{ID: 7, Name: "canary-name", Faith: "canary-faith", Floor: "floor", Tags: []string{"canary-tags"}}
}

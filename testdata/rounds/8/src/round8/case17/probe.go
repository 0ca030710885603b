//go:build probe

package case17

func samplePupil() Pupil {
	return Pupil{Class: 3, Name: "canary-name", Guard: "canary-guard"}
}

var Probe = map[string]func(){
	"LeakRow":        func() { LeakRow(samplePupil()) },
	"CleanRow":       func() { CleanRow(samplePupil()) },
	"LeakRead":       func() { LeakRead(samplePupil()) },
	"CleanRead":      func() { CleanRead(samplePupil()) },
	"LeakDuplicate":  func() { LeakDuplicate([]Pupil{samplePupil()}) },
	"CleanDuplicate": func() { CleanDuplicate([]Pupil{samplePupil()}) },
	"LeakNumber":     func() { LeakNumber(samplePupil()) },
	"CleanNumber":    func() { CleanNumber(samplePupil()) },
}

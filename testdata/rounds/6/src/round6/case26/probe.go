//go:build probe

package case26

// Forms has the name in capitals.
var Forms = map[string][]string{"LeakRows": {"CANARY-NAME"}, "LeakMerged": {"CANARY-NAME"}}

func sample() Pupil { return Pupil{No: 2, Name: "canary-name", School: "canary-school", Year: 1990} }

var Probe = map[string]func(){
	"LeakRows":    func() { LeakRows(sample()) },
	"CleanRows":   func() { CleanRows(sample()) },
	"LeakErrors":  func() { LeakErrors(sample()) },
	"CleanErrors": func() { CleanErrors(sample()) },
	"LeakMerged":  func() { LeakMerged(sample()) },
	"CleanMerged": func() { CleanMerged(sample()) },
}

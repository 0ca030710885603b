//go:build probe

package case05

func sampleObject() Object {
	return Object{Kind: "Secret", Name: "db", Data: map[string]Datum{"pass": {"canary-value"}}}
}

var Probe = map[string]func(){
	"LeakDiff":     func() { LeakDiff(sampleObject()) },
	"CleanDiff":    func() { CleanDiff(sampleObject()) },
	"LeakApplied":  func() { LeakApplied(sampleObject()) },
	"CleanApplied": func() { CleanApplied(sampleObject()) },
	"LeakKeys":     func() { LeakKeys(sampleObject()) },
	"CleanKeys":    func() { CleanKeys(sampleObject()) },
}

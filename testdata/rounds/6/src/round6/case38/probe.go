//go:build probe

package case38

func sample() Row { return Row{ID: 1, Email: "canary-email", Phone: "canary-phone"} }

var Probe = map[string]func(){
	"LeakCheckpoint":  func() { LeakCheckpoint(sample()) },
	"CleanCheckpoint": func() { CleanCheckpoint(sample()) },
	"LeakRejected":    func() { LeakRejected(sample()) },
	"CleanRejected":   func() { CleanRejected(sample()) },
	"LeakProgress":    func() { LeakProgress(sample()) },
	"CleanProgress":   func() { CleanProgress(sample()) },
}

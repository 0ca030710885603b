//go:build probe

package case09

func sample() *Visitor {
	return &Visitor{ID: "v1", Name: "canary-name", Agent: "canary-agent", Language: "de"}
}

var Probe = map[string]func(){
	"LeakFound":     func() { LeakFound(sample()) },
	"CleanFound":    func() { CleanFound(sample()) },
	"LeakSnapshot":  func() { LeakSnapshot(sample()) },
	"CleanSnapshot": func() { CleanSnapshot(sample()) },
	"LeakContext":   func() { LeakContext(sample()) },
	"CleanContext":  func() { CleanContext(sample()) },
	"LeakValues":    func() { LeakValues(sample()) },
	"CleanValues":   func() { CleanValues(sample()) },
}

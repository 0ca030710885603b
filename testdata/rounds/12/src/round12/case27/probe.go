//go:build probe

package case27

func subscribers() []Subscriber { return []Subscriber{{1, "canary-name", "canary-street"}} }

var Probe = map[string]func(){
	"LeakStages":   func() { LeakStages(subscribers()) },
	"CleanStages":  func() { CleanStages(subscribers()) },
	"LeakMerged":   func() { LeakMerged(subscribers()) },
	"CleanMerged":  func() { CleanMerged(subscribers()) },
	"LeakInvalid":  func() { LeakInvalid(subscribers()) },
	"CleanInvalid": func() { CleanInvalid(subscribers()) },
}

//go:build probe

package case12

var Probe = map[string]func(){
	"LeakSecond":          func() { LeakSecond(sample()) },
	"CleanFirst":          func() { CleanFirst(sample()) },
	"LeakMapped":          func() { LeakMapped(sample()) },
	"CleanMapped":         func() { CleanMapped(sample()) },
	"LeakCollectedValues": func() { LeakCollectedValues(sample()) },
	"CleanCollectedKeys":  func() { CleanCollectedKeys(sample()) },
	"LeakPulled":          func() { LeakPulled(sample()) },
	"CleanPulled":         func() { CleanPulled(sample()) },
}

func sample() Contact {
	return Contact{ID: 7, Email: "canary-email@example.test", Name: "canary-name", Group: "friends"}
}

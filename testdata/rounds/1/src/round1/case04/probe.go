//go:build probe

package case04

var Probe = map[string]func(){
	"LeakWrongKeyDeleted": func() { LeakWrongKeyDeleted(sample()) },
	"CleanKeyDeleted":     func() { CleanKeyDeleted(sample()) },
	"LeakLookup":          func() { LeakLookup(sample()) },
	"CleanLookup":         func() { CleanLookup(sample()) },
	"LeakCloneStripped":   func() { LeakCloneStripped(sample()) },
	"CleanAliasStripped":  func() { CleanAliasStripped(sample()) },
	"LeakMapKeys":         func() { LeakMapKeys(sample()) },
	"CleanMapValues":      func() { CleanMapValues(sample()) },
	"LeakCleared":         func() { LeakCleared(sample()) },
	"CleanCleared":        func() { CleanCleared(sample()) },
}

func sample() Profile {
	return Profile{ID: "p-7", Email: "canary-email@example.test", Birthday: "canary-birthday", Plan: "pro"}
}

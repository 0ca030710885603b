//go:build probe

package case50

import "round2/case50/signup"

func sample() signup.Account {
	return signup.Account{ID: "a-1", Name: "canary-name", Email: "canary-email@example.test", Code: "canary-code"}
}

var Probe = map[string]func(){
	"LeakRegister":          func() { LeakRegister(sample()) },
	"CleanRegister":         func() { CleanRegister(sample()) },
	"LeakResend":            func() { LeakResend(sample()) },
	"CleanResend":           func() { CleanResend(sample()) },
	"LeakActor":             func() { LeakActor(sample()) },
	"CleanActor":            func() { CleanActor(sample()) },
	"CleanActorCount":       func() { CleanActorCount(sample()) },
	"LeakPreview":           func() { LeakPreview(sample()) },
	"CleanPreview":          func() { CleanPreview(sample()) },
	"CleanPreviewDiscarded": func() { CleanPreviewDiscarded(sample()) },
	"CleanDropped":          func() { CleanDropped(sample()) },
	"LeakStore":             func() { LeakStore(sample()) },
	"CleanStore":            func() { CleanStore(sample()) },
	"LeakKey":               func() { LeakKey(sample()) },
	"CleanKey":              func() { CleanKey(sample()) },
}

//go:build probe

package case24

func sample() Tenant {
	return Tenant{Name: "acme", Admin: "canary-admin@example.test", Token: "canary-token"}
}

var Probe = map[string]func(){
	"LeakContact":      func() { LeakContact(sample()) },
	"CleanContact":     func() { CleanContact(sample()) },
	"CleanToken":       func() { CleanToken(sample()) },
	"CleanOverwritten": func() { CleanOverwritten(sample()) },
	"LeakName":         func() { LeakName(sample()) },
	"LeakStruct":       func() { LeakStruct(sample()) },
	"CleanStruct":      func() { CleanStruct(sample()) },
	"LeakPrint":        func() { LeakPrint(sample()) },
	"CleanPrint":       func() { CleanPrint(sample()) },
}

//go:build probe

package case35

func sample() Owner { return Owner{ID: "o1", Email: "canary-email", Phone: "canary-phone"} }

var Probe = map[string]func(){
	"LeakKey":    func() { LeakKey(sample()) },
	"CleanKey":   func() { CleanKey(sample()) },
	"LeakCause":  func() { LeakCause(sample()) },
	"CleanCause": func() { CleanCause(sample()) },
	"LeakOwner":  func() { LeakOwner(sample()) },
	"CleanOwner": func() { CleanOwner(sample()) },
	"CleanErr":   func() { CleanErr(sample()) },
}

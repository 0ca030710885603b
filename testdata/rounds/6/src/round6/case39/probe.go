//go:build probe

package case39

func sample() SignIn { return SignIn{Shop: "north", Token: "canary-token", Email: "canary-email"} }

var Probe = map[string]func(){
	"LeakLink":      func() { LeakLink(sample()) },
	"CleanLink":     func() { CleanLink(sample()) },
	"LeakCopy":      func() { LeakCopy(sample()) },
	"CleanCopy":     func() { CleanCopy(sample()) },
	"LeakUser":      func() { LeakUser(sample()) },
	"CleanUser":     func() { CleanUser(sample()) },
	"LeakFragment":  func() { LeakFragment(sample()) },
	"CleanFragment": func() { CleanFragment(sample()) },
	"LeakPath":      func() { LeakPath(sample()) },
	"CleanPath":     func() { CleanPath(sample()) },
}

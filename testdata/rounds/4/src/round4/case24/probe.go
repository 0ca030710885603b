//go:build probe

package case24

func sample() SignUp {
	return SignUp{Ref: "s1", Username: "canary-username", Age: "canary-age", Country: "fr"}
}

var Probe = map[string]func(){
	"LeakOneOf":   func() { LeakOneOf(sample()) },
	"CleanOneOf":  func() { CleanOneOf(sample()) },
	"CleanShort":  func() { CleanShort(sample()) },
	"LeakGot":     func() { LeakGot(sample()) },
	"CleanGot":    func() { CleanGot(sample()) },
	"LeakJoined":  func() { LeakJoined(sample()) },
	"CleanJoined": func() { CleanJoined(sample()) },
}

//go:build probe

package case14

func sample() Person {
	return Person{Ref: "r1", Passport: "canary-passport", Nation: "canary-nation"}
}

var Probe = map[string]func(){
	"LeakLogged":  func() { LeakLogged(sample()) },
	"CleanLogged": func() { CleanLogged(sample()) },
	"LeakGaveUp":  func() { LeakGaveUp(sample()) },
	"CleanGaveUp": func() { CleanGaveUp(sample()) },
	"LeakResult":  func() { LeakResult(sample()) },
	"CleanResult": func() { CleanResult(sample()) },
	"CleanCause":  func() { CleanCause(sample()) },
}

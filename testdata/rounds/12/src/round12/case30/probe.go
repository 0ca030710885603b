//go:build probe

package case30

func child() Child {
	return Child{"bees", "canary-name", "canary-allergy", &Guardian{Phone: "canary-phone"}}
}

var Probe = map[string]func(){
	"LeakBody":    func() { LeakBody(child()) },
	"CleanBody":   func() { CleanBody(child()) },
	"LeakTitle":   func() { LeakTitle(child()) },
	"CleanTitle":  func() { CleanTitle(child()) },
	"LeakMethod":  func() { LeakMethod(child()) },
	"CleanMethod": func() { CleanMethod(child()) },
}

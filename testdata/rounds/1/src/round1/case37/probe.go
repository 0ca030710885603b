//go:build probe

package case37

var Probe = map[string]func(){
	"LeakInfof":   func() { LeakInfof(sample()) },
	"CleanInfof":  func() { CleanInfof(sample()) },
	"LeakKeyed":   func() { LeakKeyed(sample()) },
	"CleanSecret": func() { CleanSecret(sample()) },
	"LeakErr":     func() { LeakErr(sample()) },
	"CleanErr":    func() { CleanErr(sample()) },
	"LeakScoped":  func() { LeakScoped(sample()) },
	"CleanScoped": func() { CleanScoped(sample()) },
	"LeakWhole":   func() { LeakWhole(sample()) },
	"CleanType":   func() { CleanType(sample()) },
}

func sample() Agent {
	return Agent{ID: 7, Email: "canary-email@example.test", Phone: "canary-phone", Desk: "d3"}
}

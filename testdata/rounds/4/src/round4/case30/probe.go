//go:build probe

package case30

func sample() User { return User{ID: "u1", Email: "canary-email", Country: "canary-country"} }

var Probe = map[string]func(){
	"LeakExposure":  func() { LeakExposure(sample()) },
	"CleanExposure": func() { CleanExposure(sample()) },
	"CleanSubject":  func() { CleanSubject(sample()) },
	"LeakVariant":   func() { LeakVariant(sample()) },
	"CleanVariant":  func() { CleanVariant(sample()) },
	"LeakCallback":  func() { LeakCallback(sample()) },
	"CleanCallback": func() { CleanCallback(sample()) },
}

//go:build probe

package case14

var Probe = map[string]func(){
	"LeakFlipped":    func() { LeakFlipped(sample()) },
	"CleanFlipped":   func() { CleanFlipped(sample()) },
	"LeakForgotCopy": func() { LeakForgotCopy(sample()) },
	"CleanForgot":    func() { CleanForgot(sample()) },
	"LeakPopped":     func() { LeakPopped(sample()) },
	"CleanPopped":    func() { CleanPopped(sample()) },
	"LeakMapped":     func() { LeakMapped(sample()) },
	"CleanMapped":    func() { CleanMapped(sample()) },
	"LeakRepo":       func() { LeakRepo(sample()) },
	"CleanRepo":      func() { CleanRepo(sample()) },
	"LeakIndexed":    func() { LeakIndexed(sample()) },
	"CleanIndexed":   func() { CleanIndexed(sample()) },
}

func sample() Student {
	return Student{ID: 7, Name: "canary-name", Address: "canary-address", Class: "4b"}
}

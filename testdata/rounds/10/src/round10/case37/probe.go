//go:build probe

package case37

func person() Person { return Person{"canary-name", "canary-taxed", "tenant"} }

var Probe = map[string]func(){
	"LeakObject":    func() { LeakObject(person()) },
	"CleanObject":   func() { CleanObject(person()) },
	"LeakField":     func() { LeakField(person()) },
	"CleanField":    func() { CleanField(person()) },
	"LeakIdentity":  func() { LeakIdentity(person()) },
	"CleanIdentity": func() { CleanIdentity(person()) },
	"LeakAlias":     func() { LeakAlias(person()) },
	"CleanAlias":    func() { CleanAlias(person()) },
}

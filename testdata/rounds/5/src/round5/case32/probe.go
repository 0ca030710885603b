//go:build probe

package case32

func sample() Client {
	return Client{ID: 5, Phone: "canary-phone", Email: "canary-email"}
}

var Probe = map[string]func(){
	"LeakField":    func() { LeakField(sample()) },
	"CleanField":   func() { CleanField(sample()) },
	"LeakHook":     func() { LeakHook(sample()) },
	"CleanHook":    func() { CleanHook(sample()) },
	"CleanDropped": func() { CleanDropped(sample()) },
	"LeakFormat":   func() { LeakFormat(sample()) },
	"CleanFormat":  func() { CleanFormat(sample()) },
}

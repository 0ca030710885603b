//go:build probe

package case33

func sample() Entry {
	return Entry{
		ID: 1, Phone: "canary-phone", Born: "canary-born", IP: "canary-ip",
		Username: "canary-username", Query: "canary-query", Token: "canary-token",
	}
}

var Probe = map[string]func(){
	"LeakAtoi":      func() { LeakAtoi(sample()) },
	"CleanAtoi":     func() { CleanAtoi(sample()) },
	"LeakNumError":  func() { LeakNumError(sample()) },
	"CleanNumError": func() { CleanNumError(sample()) },
	"LeakTime":      func() { LeakTime(sample()) },
	"CleanTime":     func() { CleanTime(sample()) },
	"LeakAddr":      func() { LeakAddr(sample()) },
	"CleanAddr":     func() { CleanAddr(sample()) },
	"LeakPath":      func() { LeakPath(sample()) },
	"CleanPath":     func() { CleanPath(sample()) },
	"LeakRegexp":    func() { LeakRegexp(sample()) },
	"CleanRegexp":   func() { CleanRegexp(sample()) },
	"CleanBase64":   func() { CleanBase64(sample()) },
	"CleanUnquote":  func() { CleanUnquote(sample()) },
	"LeakQuote":     func() { LeakQuote(sample()) },
}

//go:build probe

package case18

func feed() Feed { return Feed{"ftp.partner.example", "canary-user", "canary-password"} }

var Probe = map[string]func(){
	"LeakURL":       func() { LeakURL(feed()) },
	"CleanURL":      func() { CleanURL(feed()) },
	"LeakUser":      func() { LeakUser(feed()) },
	"CleanUser":     func() { CleanUser(feed()) },
	"LeakResolved":  func() { LeakResolved(feed()) },
	"CleanResolved": func() { CleanResolved(feed()) },
	"LeakCopy":      func() { LeakCopy(feed()) },
	"CleanCopy":     func() { CleanCopy(feed()) },
}

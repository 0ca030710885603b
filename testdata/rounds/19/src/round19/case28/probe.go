//go:build probe

package case28

var Probe = map[string]func(){
	"LeakDeny":     func() { LeakDeny(Seen{"GET", "http://api/v1", "canary-auth", "canary-user", "canary-pass"}) },
	"CleanDeny":    func() { CleanDeny(Seen{"GET", "http://api/v1", "canary-auth", "canary-user", "canary-pass"}) },
	"LeakInfo":     func() { LeakInfo(Seen{"GET", "http://api/v1", "canary-auth", "canary-user", "canary-pass"}) },
	"CleanInfo":    func() { CleanInfo(Seen{"GET", "http://api/v1", "canary-auth", "canary-user", "canary-pass"}) },
	"LeakSummary":  func() { LeakSummary(Seen{"GET", "http://api/v1", "canary-auth", "canary-user", "canary-pass"}) },
	"CleanSummary": func() { CleanSummary(Seen{"GET", "http://api/v1", "canary-auth", "canary-user", "canary-pass"}) },
	"LeakFirst":    func() { LeakFirst(Seen{"GET", "http://api/v1", "canary-auth", "canary-user", "canary-pass"}) },
	"CleanFirst":   func() { CleanFirst(Seen{"GET", "http://api/v1", "canary-auth", "canary-user", "canary-pass"}) },
}

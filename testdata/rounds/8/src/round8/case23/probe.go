//go:build probe

package case23

func sampleUser() User { return User{3, "canary-email", "canary-token"} }

var Probe = map[string]func(){
	"LeakAccess":     func() { LeakAccess(sampleUser()) },
	"CleanAccess":    func() { CleanAccess(sampleUser()) },
	"CleanNumber":    func() { CleanNumber(sampleUser()) },
	"LeakUser":       func() { LeakUser(sampleUser()) },
	"CleanUser":      func() { CleanUser(sampleUser()) },
	"LeakRecovered":  func() { LeakRecovered(sampleUser()) },
	"CleanRecovered": func() { CleanRecovered(sampleUser()) },
}

//go:build probe

package case48

func claim() Claim { return Claim{1, "canary-insured", "canary-reason"} }

var Probe = map[string]func(){
	"LeakTimer":      func() { LeakTimer(claim()) },
	"CleanTimer":     func() { CleanTimer(claim()) },
	"LeakMethod":     func() { LeakMethod(claim()) },
	"CleanMethod":    func() { CleanMethod(claim()) },
	"LeakAnnotated":  func() { LeakAnnotated(claim()) },
	"CleanAnnotated": func() { CleanAnnotated(claim()) },
	"LeakClosers":    func() { LeakClosers(claim()) },
	"CleanClosers":   func() { CleanClosers(claim()) },
}

//go:build probe

package case28

var Probe = map[string]func(){
	"LeakLine":    func() { LeakLine(Access{"/", "canary-ip", "canary-agent"}) },
	"CleanLine":   func() { CleanLine(Access{"/", "canary-ip", "canary-agent"}) },
	"LeakReused":  func() { LeakReused(Access{"/", "canary-ip", "canary-agent"}) },
	"CleanReused": func() { CleanReused(Access{"/", "canary-ip", "canary-agent"}) },
	"LeakTags":    func() { LeakTags(Access{"/", "canary-ip", "canary-agent"}) },
	"CleanTags":   func() { CleanTags(Access{"/", "canary-ip", "canary-agent"}) },
	"LeakShort":   func() { LeakShort(Access{"/", "canary-ip", "canary-agent"}) },
	"CleanShort":  func() { CleanShort(Access{"/", "canary-ip", "canary-agent"}) },
}

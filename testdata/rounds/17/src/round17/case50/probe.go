//go:build probe

package case50

var Forms = map[string][]string{
	"LeakHeader": {"ZGVwbG95OmNhbmFyeS10b2tlbg=="},
	"LeakDump":   {"63616e6172792d746f6b656e"},
}

var deploy = Deploy{"blog", "canary-token", "canary-old"}

var Probe = map[string]func(){
	"LeakOutput":  func() { LeakOutput(deploy) },
	"CleanOutput": func() { CleanOutput(deploy) },
	"LeakLate":    func() { LeakLate(deploy) },
	"CleanLate":   func() { CleanLate(deploy) },
	"LeakHeader":  func() { LeakHeader(deploy) },
	"CleanHeader": func() { CleanHeader(deploy) },
	"LeakDump":    func() { LeakDump(deploy) },
	"CleanDump":   func() { CleanDump(deploy) },
}

//go:build probe

package case18

func profile() Profile {
	return Profile{
		Plan:    "pro",
		Mail:    "canary-mail",
		Age:     "canary-age",
		Home:    Address{"canary-city", "canary-street"},
		private: "canary-private",
	}
}

var Probe = map[string]func(){
	"LeakShadow":    func() { LeakShadow(profile()) },
	"CleanShadow":   func() { CleanShadow(profile()) },
	"LeakXML":       func() { LeakXML(profile()) },
	"CleanXML":      func() { CleanXML(profile()) },
	"LeakArray":     func() { LeakArray(profile()) },
	"CleanArray":    func() { CleanArray(profile()) },
	"LeakKey":       func() { LeakKey(profile(), Login{1, "canary-name"}) },
	"CleanKey":      func() { CleanKey(profile(), Login{1, "canary-name"}) },
	"LeakRaw":       func() { LeakRaw(profile()) },
	"CleanRaw":      func() { CleanRaw(profile()) },
	"LeakIndirect":  func() { LeakIndirect(profile()) },
	"CleanIndirect": func() { CleanIndirect(profile()) },
}

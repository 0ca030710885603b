//go:build probe

package case39

func signup() Signup {
	return Signup{"ann", "canary-password", Profile{"a", "canary-email"}, []Machine{{"phone", "canary-serial"}}}
}

var Probe = map[string]func(){
	"LeakLists":  func() { LeakLists(signup()) },
	"CleanLists": func() { CleanLists(signup()) },
	"LeakTop":    func() { LeakTop(signup()) },
	"CleanTop":   func() { CleanTop(signup()) },
	"LeakCase":   func() { LeakCase(signup()) },
	"CleanCase":  func() { CleanCase(signup()) },
}

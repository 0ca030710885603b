//go:build probe

package case25

func login() Login { return Login{"ann", "canary-password"} }

func pointer() *Login {
	l := login()
	return &l
}

var profile = Profile{"ann", "canary-born"}

var Probe = map[string]func(){
	"LeakStart":     func() { LeakStart(login(), "canary-key") },
	"CleanStart":    func() { CleanStart(login(), "canary-key") },
	"LeakArgument":  func() { LeakArgument(pointer()) },
	"CleanArgument": func() { CleanArgument(pointer()) },
	"LeakWrapped":   func() { LeakWrapped(profile) },
	"CleanWrapped":  func() { CleanWrapped(profile) },
}

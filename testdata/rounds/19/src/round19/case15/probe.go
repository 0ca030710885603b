//go:build probe

package case15

var auth = AuthConfig{"ann", "canary-password", "canary-identitytoken", "reg.example"}

var Forms = map[string][]string{
	"LeakHeader": {"eyJ1c2VybmFtZSI6ImFubiIsInBhc3N3b3JkIjoiY2FuYXJ5LXBhc3N3b3JkIiwiaWRlbnRpdHl0b2tlbiI6ImNhbmFyeS1pZGVudGl0eXRva2VuIi"},
	"LeakLogin":  {"YW5uOmNhbmFyeS1wYXNzd29yZA=="},
}

var Probe = map[string]func(){
	"LeakHeader":  func() { LeakHeader(auth) },
	"CleanHeader": func() { CleanHeader(auth) },
	"LeakPull":    func() { LeakPull(auth) },
	"CleanPull":   func() { CleanPull(auth) },
	"LeakLogin":   func() { LeakLogin(auth) },
	"CleanLogin":  func() { CleanLogin(auth) },
	"LeakInfo":    func() { LeakInfo(auth) },
	"CleanInfo":   func() { CleanInfo(auth) },
}

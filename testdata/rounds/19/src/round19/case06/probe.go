//go:build probe

package case06

var repo = Repository{"http://git.example/a.git", "shop", "ci", "canary-password", "canary-key"}

var Probe = map[string]func(){
	"LeakCheck":   func() { LeakCheck(repo) },
	"CleanCheck":  func() { CleanCheck(repo) },
	"LeakMethod":  func() { LeakMethod(repo) },
	"CleanMethod": func() { CleanMethod(repo) },
	"LeakParse":   func() { LeakParse(repo) },
	"CleanParse":  func() { CleanParse(repo) },
	"LeakKey":     func() { LeakKey(repo) },
	"CleanKey":    func() { CleanKey(repo) },
	"LeakScheme":  func() { LeakScheme(repo) },
	"CleanScheme": func() { CleanScheme(repo) },
}

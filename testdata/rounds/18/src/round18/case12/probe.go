//go:build probe

package case12

var Probe = map[string]func(){
	"LeakJSON":    func() { LeakJSON(Profile{1, Some("canary-phone"), Some("canary-birthday"), Some("bo")}) },
	"CleanJSON":   func() { CleanJSON(Profile{1, Some("canary-phone"), Some("canary-birthday"), Some("bo")}) },
	"LeakElse":    func() { LeakElse(Profile{1, Some("canary-phone"), Some("canary-birthday"), Some("bo")}) },
	"CleanElse":   func() { CleanElse(Profile{1, Some("canary-phone"), Some("canary-birthday"), Some("bo")}) },
	"LeakPublic":  func() { LeakPublic(Profile{1, Some("canary-phone"), Some("canary-birthday"), Some("bo")}) },
	"CleanPublic": func() { CleanPublic(Profile{1, Some("canary-phone"), Some("canary-birthday"), Some("bo")}) },
	"LeakVerb":    func() { LeakVerb(Profile{1, Some("canary-phone"), Some("canary-birthday"), Some("bo")}) },
	"CleanVerb":   func() { CleanVerb(Profile{1, Some("canary-phone"), Some("canary-birthday"), Some("bo")}) },
}

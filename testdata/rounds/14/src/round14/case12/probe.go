//go:build probe

package case12

var Probe = map[string]func(){
	"LeakContext":  func() { LeakContext(Visitor{"pro", "canary-email", "canary-language"}) },
	"CleanContext": func() { CleanContext(Visitor{"pro", "canary-email", "canary-language"}) },
	"LeakPrivate":  func() { LeakPrivate(Visitor{"pro", "canary-email", "canary-language"}) },
	"CleanPrivate": func() { CleanPrivate(Visitor{"pro", "canary-email", "canary-language"}) },
	"LeakDefault":  func() { LeakDefault(Visitor{"pro", "canary-email", "canary-language"}) },
	"CleanDefault": func() { CleanDefault(Visitor{"pro", "canary-email", "canary-language"}) },
	"LeakDeleted":  func() { LeakDeleted(Visitor{"pro", "canary-email", "canary-language"}) },
	"CleanDeleted": func() { CleanDeleted(Visitor{"pro", "canary-email", "canary-language"}) },
}

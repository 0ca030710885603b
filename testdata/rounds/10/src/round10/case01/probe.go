//go:build probe

package case01

func db() Database { return Database{"acme", "db.internal", "app", "canary-password"} }

var Probe = map[string]func(){
	"LeakDial":      func() { LeakDial(db()) },
	"CleanDial":     func() { CleanDial(db()) },
	"LeakCause":     func() { LeakCause(db()) },
	"CleanCause":    func() { CleanCause(db()) },
	"LeakKeywords":  func() { LeakKeywords(db()) },
	"CleanKeywords": func() { CleanKeywords(db()) },
}

//go:build probe

package case36

var Probe = map[string]func(){
	"LeakText":   func() { LeakText(Database{"db:5432", "ann", "canary-password", ""}) },
	"CleanText":  func() { CleanText(Database{"db:5432", "ann", "canary-password", ""}) },
	"LeakRetry":  func() { LeakRetry(Database{"db:5432", "ann", "canary-password", ""}) },
	"CleanRetry": func() { CleanRetry(Database{"db:5432", "ann", "canary-password", ""}) },
	"LeakDump":   func() { LeakDump(Database{"db:5432", "ann", "canary-password", ""}) },
	"CleanDump":  func() { CleanDump(Database{"db:5432", "ann", "canary-password", ""}) },
	"LeakPanic":  func() { LeakPanic(Database{"db:5432", "ann", "canary-password", ""}) },
	"CleanPanic": func() { CleanPanic(Database{"db:5432", "ann", "canary-password", ""}) },
}

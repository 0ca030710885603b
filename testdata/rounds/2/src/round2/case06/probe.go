//go:build probe

package case06

func sample() Target {
	return Target{Host: "db", User: "app", Password: "canary-password", Key: "canary-key"}
}

var Probe = map[string]func(){
	"LeakCommand":   func() { LeakCommand(sample()) },
	"CleanCommand":  func() { CleanCommand(sample()) },
	"LeakStringer":  func() { LeakStringer(sample()) },
	"CleanStringer": func() { CleanStringer(sample()) },
	"LeakArgs":      func() { LeakArgs(sample()) },
	"CleanArgs":     func() { CleanArgs(sample()) },
	"LeakEnv":       func() { LeakEnv(sample()) },
	"CleanEnv":      func() { CleanEnv(sample()) },
	"CleanStdin":    func() { CleanStdin(sample()) },
}

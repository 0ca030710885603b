//go:build probe

package case44

import "os"

func sample() Agent {
	return Agent{ID: "a-1", Login: "canary-login", Session: "canary-session", Area: "canary-area"}
}

var base = os.Getenv("PROBE_URL")

var Probe = map[string]func(){
	"LeakTransport":      func() { LeakTransport(base, sample()) },
	"CleanTransport":     func() { CleanTransport(base, sample()) },
	"LeakLogging":        func() { LeakLogging(base, sample()) },
	"CleanLogging":       func() { CleanLogging(base, sample()) },
	"LeakJar":            func() { LeakJar(base, sample()) },
	"CleanJar":           func() { CleanJar(base, sample()) },
	"LeakBuilderPath":    func() { LeakBuilderPath(base, sample()) },
	"CleanBuilderPath":   func() { CleanBuilderPath(base, sample()) },
	"LeakBuilderBody":    func() { LeakBuilderBody(base, sample()) },
	"CleanBuilderBody":   func() { CleanBuilderBody(base, sample()) },
	"CleanBuilderUnsent": func() { CleanBuilderUnsent(base, sample()) },
}

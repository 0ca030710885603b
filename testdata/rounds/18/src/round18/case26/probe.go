//go:build probe

package case26

import "os"

func init() { os.Setenv("API_DSN", "canary-dsn") }

func sample() *Settings { return &Settings{"api", "canary-dsn", 1} }

var Probe = map[string]func(){
	"LeakOnce":  func() { LeakOnce() },
	"CleanOnce": func() { CleanOnce() },
	"LeakSwap":  func() { LeakSwap(sample()) },
	"CleanSwap": func() { CleanSwap(sample()) },
	"LeakSubs":  func() { LeakSubs(sample()) },
	"CleanSubs": func() { CleanSubs(sample()) },
	"LeakCAS":   func() { LeakCAS(sample()) },
	"CleanCAS":  func() { CleanCAS(sample()) },
}

//go:build probe

package case10

import "context"

func job() *Job {
	return &Job{"web", "canary-token", nil, []Group{{1, []Task{{"srv", "exec", nil}}, "canary-vault"}}}
}

var Probe = map[string]func(){
	"LeakEvent":     func() { LeakEvent(context.Background(), job()) },
	"CleanEvent":    func() { CleanEvent(context.Background(), job()) },
	"LeakPrint":     func() { LeakPrint(job()) },
	"CleanPrint":    func() { CleanPrint(job()) },
	"LeakDispatch":  func() { LeakDispatch(job()) },
	"CleanDispatch": func() { CleanDispatch(job()) },
	"LeakEnv":       func() { LeakEnv(job().Groups[0]) },
	"CleanEnv":      func() { CleanEnv(job().Groups[0]) },
}

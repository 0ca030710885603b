//go:build probe

package case44

import "context"

func req() *PullRequest {
	return &PullRequest{&Image{"shop:1", nil}, &Auth{"ann", "canary-password", "canary-identity"}, Pod{"web", []Env{{"KEY", "canary-value"}}}}
}

var Probe = map[string]func(){
	"LeakPull":      func() { LeakPull(context.Background(), req()) },
	"CleanPull":     func() { CleanPull(context.Background(), req()) },
	"LeakEnv":       func() { LeakEnv(req()) },
	"CleanEnv":      func() { CleanEnv(req()) },
	"LeakCopied":    func() { LeakCopied(req()) },
	"CleanCopied":   func() { CleanCopied(req()) },
	"LeakPointers":  func() { LeakPointers(req()) },
	"CleanPointers": func() { CleanPointers(req()) },
}

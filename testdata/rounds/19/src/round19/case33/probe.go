//go:build probe

package case33

import "context"

var pre = Preheat{"https://p2p", "BASIC", map[string]string{"token": "canary-authinfo"}}

var Forms = map[string][]string{
	"LeakKept": {"Y2FuYXJ5LXNlY3JldA=="},
}

var Probe = map[string]func(){
	"LeakCreate":  func() { LeakCreate(context.Background(), Robot{"r1", "canary-secret", 30}) },
	"CleanCreate": func() { CleanCreate(context.Background(), Robot{"r1", "canary-secret", 30}) },
	"LeakKept":    func() { LeakKept(context.Background(), Robot{"r1", "canary-secret", 30}) },
	"CleanKept":   func() { CleanKept(context.Background(), Robot{"r1", "canary-secret", 30}) },
	"LeakHealth":  func() { LeakHealth(pre) },
	"CleanHealth": func() { CleanHealth(pre) },
	"LeakMerge":   func() { LeakMerge(pre) },
	"CleanMerge":  func() { CleanMerge(pre) },
}

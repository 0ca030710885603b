//go:build probe

package case03

import "context"

var Probe = map[string]func(){
	"LeakWrap":   func() { LeakWrap(context.Background(), Transfer{4, "canary-from", "canary-to", 100}) },
	"CleanWrap":  func() { CleanWrap(context.Background(), Transfer{4, "canary-from", "canary-to", 100}) },
	"LeakLast":   func() { LeakLast(context.Background(), Transfer{4, "canary-from", "canary-to", 100}) },
	"CleanLast":  func() { CleanLast(context.Background(), Transfer{4, "canary-from", "canary-to", 100}) },
	"LeakOuter":  func() { LeakOuter(context.Background(), Transfer{4, "canary-from", "canary-to", 100}) },
	"CleanOuter": func() { CleanOuter(context.Background(), Transfer{4, "canary-from", "canary-to", 100}) },
}

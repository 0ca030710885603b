//go:build probe

package case34

var Probe = map[string]func(){
	"LeakTrace":   func() { LeakTrace(ConnectOptions{true, "ann", "canary-pass", "canary-auth", "app"}) },
	"CleanTrace":  func() { CleanTrace(ConnectOptions{true, "ann", "canary-pass", "canary-auth", "app"}) },
	"LeakFilter":  func() { LeakFilter(ConnectOptions{true, "ann", "canary-pass", "canary-auth", "app"}) },
	"CleanFilter": func() { CleanFilter(ConnectOptions{true, "ann", "canary-pass", "canary-auth", "app"}) },
	"LeakFind":    func() { LeakFind(ConnectOptions{true, "ann", "canary-pass", "canary-auth", "app"}) },
	"CleanFind":   func() { CleanFind(ConnectOptions{true, "ann", "canary-pass", "canary-auth", "app"}) },
	"LeakBuffer":  func() { LeakBuffer(ConnectOptions{true, "ann", "canary-pass", "canary-auth", "app"}) },
	"CleanBuffer": func() { CleanBuffer(ConnectOptions{true, "ann", "canary-pass", "canary-auth", "app"}) },
}

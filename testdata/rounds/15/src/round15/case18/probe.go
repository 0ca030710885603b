//go:build probe

package case18

var sample = Request{"/items", "canary-ip", "canary-key"}

var Probe = map[string]func(){
	"LeakLimit":  func() { LeakLimit(sample) },
	"CleanLimit": func() { CleanLimit(sample) },
	"LeakStats":  func() { LeakStats(sample) },
	"CleanStats": func() { CleanStats(sample) },
	"LeakShard":  func() { LeakShard(sample) },
	"CleanShard": func() { CleanShard(sample) },
}

//go:build probe

package case36

func config() Config {
	return Config{"shop", "canary-token", DB{"db1", "canary-password"}, &DB{"db2", "canary-password"}}
}

var Probe = map[string]func(){
	"LeakNested":   func() { LeakNested(config()) },
	"CleanNested":  func() { CleanNested(config()) },
	"LeakReplica":  func() { LeakReplica(config()) },
	"CleanReplica": func() { CleanReplica(config()) },
	"LeakBefore":   func() { LeakBefore(config()) },
	"CleanBefore":  func() { CleanBefore(config()) },
}

//go:build probe

package case15

func profile() Profile { return Profile{1, "canary-name", "de"} }

var Probe = map[string]func(){
	"LeakGet":      func() { LeakGet(profile()) },
	"CleanGet":     func() { CleanGet(profile()) },
	"LeakEvicted":  func() { LeakEvicted(profile()) },
	"CleanEvicted": func() { CleanEvicted(profile()) },
	"LeakKey":      func() { LeakKey(profile()) },
	"CleanKey":     func() { CleanKey(profile()) },
}

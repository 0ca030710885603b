//go:build probe

package case05

func settings() Settings {
	up := Upstream{"mirror.internal", "canary-password"}
	return Settings{"eu", "canary-apikey", up, []Upstream{up}, map[string]string{"on": "push"}}
}

var Probe = map[string]func(){
	"LeakMirrors":  func() { LeakMirrors(settings()) },
	"CleanMirrors": func() { CleanMirrors(settings()) },
	"LeakOrder":    func() { LeakOrder(settings()) },
	"CleanOrder":   func() { CleanOrder(settings()) },
	"LeakLoop":     func() { LeakLoop(settings()) },
	"CleanLoop":    func() { CleanLoop(settings()) },
	"LeakHooks":    func() { LeakHooks(settings()) },
	"CleanHooks":   func() { CleanHooks(settings()) },
}

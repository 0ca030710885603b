//go:build probe

package case32

var sample = Settings{"queue:5672", "app", "canary-password", "canary-token", "canary-oncall"}

var Probe = map[string]func(){
	"LeakQueue":     func() { LeakQueue(sample) },
	"CleanQueue":    func() { CleanQueue(sample) },
	"LeakToken":     func() { LeakToken(sample) },
	"CleanToken":    func() { CleanToken(sample) },
	"LeakAnswered":  func() { LeakAnswered(sample) },
	"CleanAnswered": func() { CleanAnswered(sample) },
}

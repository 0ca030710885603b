//go:build probe

package case22

var sample = Config{":80", "canary-password", "canary-apikey", map[string]string{"SEED": "canary-env"}, 2}

var Probe = map[string]func(){
	"LeakStart":     func() { LeakStart(sample) },
	"CleanStart":    func() { CleanStart(sample) },
	"LeakPassword":  func() { LeakPassword(sample) },
	"CleanPassword": func() { CleanPassword(sample) },
	"LeakDSN":       func() { LeakDSN(sample) },
	"CleanDSN":      func() { CleanDSN(sample) },
	"LeakJSON":      func() { LeakJSON(sample) },
	"CleanJSON":     func() { CleanJSON(sample) },
	"LeakEnv":       func() { LeakEnv(sample) },
	"CleanEnv":      func() { CleanEnv(sample) },
}

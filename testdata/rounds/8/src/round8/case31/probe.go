//go:build probe

package case31

func sampleJob() Job {
	return Job{"shop", "backup", "canary-password", "canary-passphrase", "/mnt/1"}
}

var Probe = map[string]func(){
	"LeakDump":     func() { LeakDump(sampleJob()) },
	"CleanDump":    func() { CleanDump(sampleJob()) },
	"CleanShown":   func() { CleanShown(sampleJob()) },
	"LeakEnv":      func() { LeakEnv(sampleJob()) },
	"CleanEnv":     func() { CleanEnv(sampleJob()) },
	"LeakReport":   func() { LeakReport(sampleJob()) },
	"CleanReport":  func() { CleanReport(sampleJob()) },
	"LeakTable":    func() { LeakTable(sampleJob()) },
	"CleanTable":   func() { CleanTable(sampleJob()) },
	"CleanEncrypt": func() { CleanEncrypt(sampleJob()) },
}

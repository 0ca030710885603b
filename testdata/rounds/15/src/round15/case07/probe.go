//go:build probe

package case07

var (
	sample = Patient{7, "canary-name", "canary-illness", "canary-insurer"}
	visit  = Visit{sample, 3}
)

var Probe = map[string]func(){
	"LeakReplace":  func() { LeakReplace(sample) },
	"CleanReplace": func() { CleanReplace(sample) },
	"LeakGroup":    func() { LeakGroup(sample) },
	"CleanGroup":   func() { CleanGroup(sample) },
	"LeakField":    func() { LeakField(visit) },
	"CleanField":   func() { CleanField(visit) },
	"LeakHandler":  func() { LeakHandler(sample) },
	"CleanHandler": func() { CleanHandler(sample) },
	"LeakAttrs":    func() { LeakAttrs(sample) },
	"CleanAttrs":   func() { CleanAttrs(sample) },
}

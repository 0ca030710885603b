//go:build probe

package case48

var job = Job{"nightly", 3, "canary-token", []Var{{"DB_URL", "canary-value"}}}

var Probe = map[string]func(){
	"LeakOwn":       func() { LeakOwn(job) },
	"CleanOwn":      func() { CleanOwn(job) },
	"LeakGiven":     func() { LeakGiven(job) },
	"CleanGiven":    func() { CleanGiven(job) },
	"LeakAppended":  func() { LeakAppended(job) },
	"CleanAppended": func() { CleanAppended(job) },
}

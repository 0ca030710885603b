//go:build probe

package case12

var (
	one     = Employee{1, "canary-name", "canary-salary", "canary-union", "red"}
	samples = []Employee{one, one}
)

var Probe = map[string]func(){
	"LeakList":   func() { LeakList(samples) },
	"CleanList":  func() { CleanList(samples) },
	"LeakSave":   func() { LeakSave(samples) },
	"CleanSave":  func() { CleanSave(samples) },
	"LeakTrip":   func() { LeakTrip(one) },
	"CleanTrip":  func() { CleanTrip(one) },
	"LeakKeyed":  func() { LeakKeyed(samples) },
	"CleanKeyed": func() { CleanKeyed(samples) },
}

//go:build probe

package case44

var Probe = map[string]func(){
	"LeakTaken":  func() { LeakTaken([]Subscriber{{1, "canary-email", "free", "canary-phone"}}) },
	"CleanTaken": func() { CleanTaken([]Subscriber{{1, "canary-email", "free", "canary-phone"}}) },
	"LeakRow":    func() { LeakRow([]Subscriber{{1, "canary-email", "free", "canary-phone"}}) },
	"CleanRow":   func() { CleanRow([]Subscriber{{1, "canary-email", "free", "canary-phone"}}) },
	"LeakWhere":  func() { LeakWhere([]Subscriber{{1, "canary-email", "free", "canary-phone"}}) },
	"CleanWhere": func() { CleanWhere([]Subscriber{{1, "canary-email", "free", "canary-phone"}}) },
	"LeakWords":  func() { LeakWords([]Subscriber{{1, "canary-email", "free", "canary-phone"}}) },
	"CleanCodes": func() { CleanCodes([]Subscriber{{1, "canary-email", "free", "canary-phone"}}) },
}

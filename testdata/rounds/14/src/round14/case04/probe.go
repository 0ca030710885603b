//go:build probe

package case04

var Probe = map[string]func(){
	"LeakRows":      func() { LeakRows([]Employee{{1, "ops", "canary-name", "canary-salary"}}) },
	"CleanRows":     func() { CleanRows([]Employee{{1, "ops", "canary-name", "canary-salary"}}) },
	"LeakSalaries":  func() { LeakSalaries([]Employee{{1, "ops", "canary-name", "canary-salary"}}) },
	"CleanSalaries": func() { CleanSalaries([]Employee{{1, "ops", "canary-name", "canary-salary"}}) },
	"LeakPreview":   func() { LeakPreview([]Employee{{1, "ops", "canary-name", "canary-salary"}}) },
	"CleanPreview":  func() { CleanPreview([]Employee{{1, "ops", "canary-name", "canary-salary"}}) },
}

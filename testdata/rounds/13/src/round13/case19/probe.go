//go:build probe

package case19

import "time"

var day = time.Date(2024, 5, 1, 0, 0, 0, 0, time.UTC)

var Probe = map[string]func(){
	"LeakRemoved":  func() { LeakRemoved([]Application{{1, "canary-name", day}}, day.AddDate(1, 0, 0)) },
	"CleanRemoved": func() { CleanRemoved([]Application{{1, "canary-name", day}}, day.AddDate(1, 0, 0)) },
	"LeakTail":     func() { LeakTail([]Application{{1, "canary-name", day}}, day.AddDate(1, 0, 0)) },
	"CleanTail":    func() { CleanTail([]Application{{1, "canary-name", day}}, day.AddDate(1, 0, 0)) },
	"LeakKept":     func() { LeakKept([]Application{{1, "canary-name", day}}, day.AddDate(1, 0, 0)) },
	"CleanKept":    func() { CleanKept([]Application{{1, "canary-name", day}}, day.AddDate(1, 0, 0)) },
	"LeakReport":   func() { LeakReport([]Application{{1, "canary-name", day}}, day.AddDate(1, 0, 0)) },
	"CleanReport":  func() { CleanReport([]Application{{1, "canary-name", day}}, day.AddDate(1, 0, 0)) },
}

//go:build probe

package case33

import "time"

var now = time.Date(2026, time.March, 1, 0, 0, 0, 0, time.UTC)

func patron() Patron {
	return Patron{
		Card:   5,
		Born:   time.Date(1871, time.April, 9, 0, 0, 0, 0, time.UTC),
		Seen:   []time.Time{time.Date(2021, time.May, 4, 3, 2, 1, 0, time.UTC)},
		Joined: time.Date(2001, time.June, 7, 0, 0, 0, 0, time.UTC),
	}
}

// Forms are for dates, which cannot carry a canary.
var Forms = map[string][]string{
	"LeakAge":    {"5: 154"},
	"LeakFormat": {"1871-04-09"},
	"LeakLast":   {"04 May 2021 03:02:01"},
	"LeakUnix":   {"-3115"},
	"LeakZero":   {"Born:1871-04-09"},
}

var Probe = map[string]func(){
	"LeakAge":     func() { LeakAge(patron(), now) },
	"CleanAge":    func() { CleanAge(patron(), now) },
	"LeakFormat":  func() { LeakFormat(patron(), now) },
	"CleanFormat": func() { CleanFormat(patron(), now) },
	"LeakLast":    func() { LeakLast(patron(), now) },
	"CleanLast":   func() { CleanLast(patron(), now) },
	"LeakUnix":    func() { LeakUnix(patron(), now) },
	"CleanUnix":   func() { CleanUnix(patron(), now) },
	"LeakZero":    func() { LeakZero(patron(), now) },
	"CleanZero":   func() { CleanZero(patron(), now) },
}

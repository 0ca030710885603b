//go:build probe

package case20

func reminder() Reminder    { return Reminder{1, "canary-for", "canary-text"} }
func reminders() []Reminder { return []Reminder{reminder(), {2, "canary-for", "canary-text"}} }

var Probe = map[string]func(){
	"LeakFailed":  func() { LeakFailed(reminders()) },
	"CleanFailed": func() { CleanFailed(reminders()) },
	"LeakShared":  func() { LeakShared(reminders()) },
	"CleanShared": func() { CleanShared(reminders()) },
	"LeakTimer":   func() { LeakTimer(reminder()) },
	"CleanTimer":  func() { CleanTimer(reminder()) },
}

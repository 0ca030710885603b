//go:build probe

package case27

var (
	patient   = Patient{1, "Ann", "canary-phone", "canary-medication"}
	challenge = Challenge{"canary-phone", "canary-code"}
)

var Probe = map[string]func(){
	"LeakReminder":   func() { LeakReminder(NewTexter(), patient) },
	"CleanReminder":  func() { CleanReminder(NewTexter(), patient) },
	"CleanChallenge": func() { CleanChallenge(NewTexter(), Challenge{"1", "4711"}) },
	"LeakChallenge":  func() { LeakChallenge(NewTexter(), challenge) },
	"LeakSent":       func() { LeakSent(NewTexter(), patient) },
	"CleanSent":      func() { CleanSent(NewTexter(), patient) },
	"LeakParams":     func() { LeakParams(NewTexter(), patient) },
	"CleanParams":    func() { CleanParams(NewTexter(), patient) },
}

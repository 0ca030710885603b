//go:build probe

package case42

var Probe = map[string]func(){
	"LeakOneBranch":     func() { LeakOneBranch(sample()) },
	"CleanAllBranches":  func() { CleanAllBranches(sample()) },
	"LeakOneCase":       func() { LeakOneCase(sample()) },
	"CleanEveryCase":    func() { CleanEveryCase(sample()) },
	"LeakOneField":      func() { LeakOneField(sample()) },
	"CleanBothFields":   func() { CleanBothFields(sample()) },
	"LeakResultDropped": func() { LeakResultDropped(sample()) },
	"CleanEarlyReturn":  func() { CleanEarlyReturn(sample()) },
	"LeakShort":         func() { LeakShort(sample()) },
	"CleanNever":        func() { CleanNever(sample()) },
	"LeakRemasked":      func() { LeakRemasked(sample()) },
	"CleanRemasked":     func() { CleanRemasked(sample()) },
	"LeakTidied":        func() { LeakTidied(sample()) },
	"CleanRedacted":     func() { CleanRedacted(sample()) },
	"LeakRule":          func() { LeakRule(sample()) },
	"CleanRule":         func() { CleanRule(sample()) },
}

func sample() User {
	return User{ID: 7, Email: "canary-email@example.test", SSN: "canary-ssn", Debug: true}
}

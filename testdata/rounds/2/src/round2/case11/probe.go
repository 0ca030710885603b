//go:build probe

package case11

func sample() User {
	return User{ID: 1, Email: "canary-email@example.test", Hash: "canary-hash", Plan: "free"}
}

func pointer() *User {
	u := sample()
	return &u
}

var Probe = map[string]func(){
	"LeakTrail":    func() { LeakTrail(pointer()) },
	"CleanTrail":   func() { CleanTrail(pointer()) },
	"LeakMarshal":  func() { LeakMarshal(sample()) },
	"CleanMarshal": func() { CleanMarshal(sample()) },
	"LeakFormat":   func() { LeakFormat(sample()) },
	"CleanFormat":  func() { CleanFormat(sample()) },
	"LeakDiff":     func() { LeakDiff(&User{}, pointer()) },
	"CleanDiff":    func() { CleanDiff(&User{}, pointer()) },
	"LeakBuffer":   func() { LeakBuffer(sample()) },
	"CleanBuffer":  func() { CleanBuffer(sample()) },
}

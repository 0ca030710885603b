//go:build probe

package case22

func sample() *User {
	name, mail := "canary-name", "canary-mail"
	return Builder{Name: &name, Mail: &mail, Inner: Builder{Name: &name}.Build()}.Build()
}

var Probe = map[string]func(){
	"LeakMail":     func() { LeakMail(sample()) },
	"CleanMail":    func() { CleanMail(sample()) },
	"LeakInner":    func() { LeakInner(sample()) },
	"CleanInner":   func() { CleanInner(sample()) },
	"LeakCleared":  func() { LeakCleared(sample()) },
	"CleanCleared": func() { CleanCleared(sample()) },
	"LeakRebuilt":  func() { LeakRebuilt(sample()) },
	"CleanRebuilt": func() { CleanRebuilt(sample()) },
}

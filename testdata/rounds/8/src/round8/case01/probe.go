//go:build probe

package case01

func sampleAccount() Account {
	return Account{ID: "a1", Email: "canary-email", Password: "canary-password", Plan: "free"}
}

var Probe = map[string]func(){
	"LeakConflict":  func() { LeakConflict(sampleAccount()) },
	"CleanConflict": func() { CleanConflict(sampleAccount()) },
	"CleanAnswer":   func() { CleanAnswer(sampleAccount()) },
	"LeakAnswer":    func() { LeakAnswer(sampleAccount()) },
	"LeakFound":     func() { LeakFound(sampleAccount()) },
	"CleanFound":    func() { CleanFound(sampleAccount()) },
}

//go:build probe

package case45

var Probe = map[string]func(){
	"LeakEvent":      func() { LeakEvent(sampleSignup()) },
	"CleanEvent":     func() { CleanEvent(sampleSignup()) },
	"LeakCollected":  func() { LeakCollected(sampleSignup()) },
	"CleanCollected": func() { CleanCollected(sampleSignup()) },
	"LeakChain":      func() { LeakChain(sampleSignup()) },
	"CleanChain":     func() { CleanChain(sampleSignup()) },
	"LeakFailing":    func() { LeakFailing(sampleSignup()) },
	"CleanRefusing":  func() { CleanRefusing(sampleSignup()) },
}

func sampleSignup() Signup {
	return Signup{ID: 7, Email: "canary-email", Age: "canary-age", Channel: "channel"}
}

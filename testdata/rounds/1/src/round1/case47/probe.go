//go:build probe

package case47

var Probe = map[string]func(){
	"LeakPlainFile":      func() { LeakPlainFile(sample()) },
	"CleanSealedFile":    func() { CleanSealedFile(sample()) },
	"LeakSealedBehind":   func() { LeakSealedBehind(sample()) },
	"CleanSealedInFront": func() { CleanSealedInFront(sample()) },
	"LeakOpened":         func() { LeakOpened(sample()) },
	"CleanOpened":        func() { CleanOpened(sample()) },
	"LeakFileName":       func() { LeakFileName(sample()) },
	"CleanFileName":      func() { CleanFileName(sample()) },
	"LeakBuffered":       func() { LeakBuffered(sample()) },
	"CleanBuffered":      func() { CleanBuffered(sample()) },
}

func sample() Holder {
	return Holder{ID: "h-7", SSN: "canary-ssn", Token: "canary-token", Branch: "b3"}
}

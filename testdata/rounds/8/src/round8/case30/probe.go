//go:build probe

package case30

func sampleSignature() Signature {
	return Signature{5, "canary-who", "canary-pin", []byte("canary-image")}
}

var Probe = map[string]func(){
	"LeakContent":   func() { LeakContent(sampleSignature()) },
	"CleanContent":  func() { CleanContent(sampleSignature()) },
	"LeakName":      func() { LeakName(sampleSignature()) },
	"CleanName":     func() { CleanName(sampleSignature()) },
	"LeakScript":    func() { LeakScript(sampleSignature()) },
	"CleanScript":   func() { CleanScript(sampleSignature()) },
	"LeakDir":       func() { LeakDir(sampleSignature()) },
	"CleanDir":      func() { CleanDir(sampleSignature()) },
	"LeakBuffered":  func() { LeakBuffered(sampleSignature()) },
	"CleanBuffered": func() { CleanBuffered(sampleSignature()) },
}

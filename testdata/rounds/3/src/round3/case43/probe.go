//go:build probe

package case43

var Probe = map[string]func(){
	"LeakReader":     func() { LeakReader(sampleMessage()) },
	"CleanReader":    func() { CleanReader(sampleMessage()) },
	"LeakScanner":    func() { LeakScanner(sampleMessage()) },
	"CleanScanner":   func() { CleanScanner(sampleMessage()) },
	"LeakCopy":       func() { LeakCopy(sampleMessage()) },
	"CleanCopy":      func() { CleanCopy(sampleMessage()) },
	"LeakTee":        func() { LeakTee(sampleMessage()) },
	"CleanDiscard":   func() { CleanDiscard(sampleMessage()) },
	"LeakMulti":      func() { LeakMulti(sampleMessage()) },
	"CleanMulti":     func() { CleanMulti(sampleMessage()) },
	"LeakStdout":     func() { LeakStdout(sampleMessage()) },
	"CleanStdout":    func() { CleanStdout(sampleMessage()) },
	"LeakGzip":       func() { LeakGzip(sampleMessage()) },
	"CleanGzip":      func() { CleanGzip(sampleMessage()) },
	"LeakOwnReader":  func() { LeakOwnReader(sampleMessage()) },
	"CleanOwnReader": func() { CleanOwnReader(sampleMessage()) },
	"CleanOwnWriter": func() { CleanOwnWriter(sampleMessage()) },
	"LeakSscan":      func() { LeakSscan(sampleMessage()) },
	"CleanSscan":     func() { CleanSscan(sampleMessage()) },
}

func sampleMessage() Message {
	return Message{ID: 7, Sender: "canary-sender", Text: "canary-text", Folder: "folder"}
}

//go:build probe

package case19

var Probe = map[string]func(){
	"CleanRight":        func() { CleanRight(sampleClient()) },
	"LeakWrong":         func() { LeakWrong(sampleClient()) },
	"LeakDropped":       func() { LeakDropped(sampleClient()) },
	"LeakOnePath":       func() { LeakOnePath(sampleClient()) },
	"CleanEveryPath":    func() { CleanEveryPath(sampleClient()) },
	"CleanInHelper":     func() { CleanInHelper(sampleClient()) },
	"LeakInHelper":      func() { LeakInHelper(sampleClient()) },
	"CleanInPlace":      func() { CleanInPlace(sampleClient()) },
	"LeakInPlaceOfCopy": func() { LeakInPlaceOfCopy(sampleClient()) },
	"CleanInterface":    func() { CleanInterface(sampleClient()) },
	"LeakInterface":     func() { LeakInterface(sampleClient()) },
	"LeakAfterwards":    func() { LeakAfterwards(sampleClient()) },
	"CleanAfterwards":   func() { CleanAfterwards(sampleClient()) },
	"CleanMaskEach":     func() { CleanMaskEach(sampleClients()) },
	"LeakMaskEach":      func() { LeakMaskEach(sampleClients()) },
	"LeakMaskCopies":    func() { LeakMaskCopies(sampleClients()) },
	"CleanMaskThenLog":  func() { CleanMaskThenLog(sampleClients()) },
	"CleanRedactor":     func() { CleanRedactor(sampleClient()) },
	"LeakRedactor":      func() { LeakRedactor(sampleClient()) },
	"LeakUsedTwice":     func() { LeakUsedTwice(sampleClient()) },
}

func sampleClient() Client {
	return Client{ID: 7, Email: "canary-email", Phone: "canary-phone", Notes: "canary-notes"}
}

func sampleClients() []Client { return []Client{sampleClient()} }

//go:build probe

package case18

func application() *Application {
	return &Application{1, "cook", "canary-name", "canary-cv", Contact{"canary-phone", "en"}}
}

func forwarder() *Forwarder {
	f, _ := NewForwarder()
	return f
}

var Probe = map[string]func(){
	"LeakText":    func() { LeakText(forwarder(), application()) },
	"CleanText":   func() { CleanText(forwarder(), application()) },
	"LeakJSON":    func() { LeakJSON(forwarder(), application()) },
	"CleanJSON":   func() { CleanJSON(forwarder(), application()) },
	"LeakBytes":   func() { LeakBytes(forwarder(), application()) },
	"CleanBytes":  func() { CleanBytes(forwarder(), application()) },
	"LeakHeader":  func() { LeakHeader(forwarder(), application()) },
	"CleanHeader": func() { CleanHeader(forwarder(), application()) },
}

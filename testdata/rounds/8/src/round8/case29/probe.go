//go:build probe

package case29

func sampleSource() Source {
	return Source{"shop", "db", "5432", "app", "canary-password", "sslmode=require"}
}

var Probe = map[string]func(){
	"LeakConnect":   func() { LeakConnect(sampleSource()) },
	"CleanConnect":  func() { CleanConnect(sampleSource()) },
	"CleanRefused":  func() { CleanRefused(sampleSource()) },
	"LeakKeywords":  func() { LeakKeywords(sampleSource()) },
	"CleanKeywords": func() { CleanKeywords(sampleSource()) },
	"CleanHost":     func() { CleanHost(sampleSource()) },
	"LeakURL":       func() { LeakURL(sampleSource()) },
	"CleanURL":      func() { CleanURL(sampleSource()) },
	"LeakParse":     func() { LeakParse(sampleSource()) },
	"CleanParse":    func() { CleanParse(sampleSource()) },
	"LeakUserinfo":  func() { LeakUserinfo(sampleSource()) },
	"CleanUserinfo": func() { CleanUserinfo(sampleSource()) },
}

//go:build probe

package case17

func sample() []User {
	return []User{{ID: 1, Name: "canary-name", Phone: "canary-phone", Plan: "free"}}
}

var key = []byte("0123456789abcdef0123456789abcdef")

var Probe = map[string]func(){
	"LeakCSV":      func() { LeakCSV(sample()) },
	"CleanCSV":     func() { CleanCSV(sample()) },
	"LeakXML":      func() { LeakXML(sample()) },
	"CleanXML":     func() { CleanXML(sample()) },
	"LeakLines":    func() { LeakLines(sample()) },
	"CleanLines":   func() { CleanLines(sample()) },
	"LeakTable":    func() { LeakTable(sample()) },
	"CleanTable":   func() { CleanTable(sample()) },
	"LeakArchive":  func() { LeakArchive(sample(), key) },
	"CleanArchive": func() { CleanArchive(sample(), key) },
	"LeakGzip":     func() { LeakGzip(sample()) },
	"CleanGzip":    func() { CleanGzip(sample()) },
}

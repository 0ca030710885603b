//go:build probe

package case25

var Forms = map[string][]string{"LeakJSON": {"Y2FuYXJ5LXZhbHVl"}}

func sampleEntry() Entry {
	return Entry{Name: "db", Kind: "Opaque", Data: map[string]Datum{"pass": {[]byte("canary-value")}}, Owner: "canary-owner"}
}

var Probe = map[string]func(){
	"LeakJSON":         func() { LeakJSON(sampleEntry()) },
	"CleanJSON":        func() { CleanJSON(sampleEntry()) },
	"LeakWide":         func() { LeakWide(sampleEntry()) },
	"CleanDescription": func() { CleanDescription(sampleEntry()) },
	"LeakText":         func() { LeakText(sampleEntry()) },
	"CleanText":        func() { CleanText(sampleEntry()) },
}

//go:build probe

package case05

func samplePerson() Person {
	return Person{ID: 7, Name: "canary-name", Birthday: "canary-birthday", Messages: []Message{{1, "canary-text"}}}
}

var Probe = map[string]func(){
	"CleanServed":   func() { CleanServed(samplePerson()) },
	"LeakArchive":   func() { LeakArchive(samplePerson()) },
	"CleanArchive":  func() { CleanArchive(samplePerson()) },
	"LeakTable":     func() { LeakTable(samplePerson()) },
	"CleanTable":    func() { CleanTable(samplePerson()) },
	"CleanManifest": func() { CleanManifest(samplePerson()) },
	"LeakName":      func() { LeakName(samplePerson()) },
	"CleanName":     func() { CleanName(samplePerson()) },
}

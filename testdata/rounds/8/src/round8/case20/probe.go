//go:build probe

package case20

var Forms = map[string][]string{"LeakCursor": {"eyJhIjoiY2FuYXJ5LW5hbWUi"}}

func sampleContact() Contact { return Contact{1, "canary-name", "canary-mail"} }

var Probe = map[string]func(){
	"LeakCursor":  func() { LeakCursor([]Contact{sampleContact()}) },
	"CleanCursor": func() { CleanCursor([]Contact{sampleContact()}) },
	"LeakNames":   func() { LeakNames([]Contact{sampleContact()}) },
	"CleanIDs":    func() { CleanIDs([]Contact{sampleContact()}) },
	"LeakEach":    func() { LeakEach([]Contact{sampleContact()}) },
	"CleanEach":   func() { CleanEach([]Contact{sampleContact()}) },
	"LeakLink":    func() { LeakLink(sampleContact()) },
	"CleanLink":   func() { CleanLink(sampleContact()) },
	"CleanTotal":  func() { CleanTotal([]Contact{sampleContact()}) },
}

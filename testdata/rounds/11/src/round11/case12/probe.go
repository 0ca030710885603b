//go:build probe

package case12

const text = `listen = :80
support = canary-support
password = canary-password
token = canary-token`

// Forms is for the verb that shows bytes.
var Forms = map[string][]string{"LeakVerb": {"[99 97 110 97 114 121 45 116"}}

var Probe = map[string]func(){
	"LeakVerb":       func() { LeakVerb(text) },
	"CleanVerb":      func() { CleanVerb(text) },
	"LeakReveal":     func() { LeakReveal(text) },
	"CleanReveal":    func() { CleanReveal(text) },
	"LeakAll":        func() { LeakAll(text) },
	"CleanAll":       func() { CleanAll(text) },
	"LeakConverted":  func() { LeakConverted(text) },
	"CleanConverted": func() { CleanConverted(text) },
	"LeakCurrent":    func() { LeakCurrent(text) },
	"CleanCurrent":   func() { CleanCurrent(text) },
}

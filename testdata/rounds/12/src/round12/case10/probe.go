//go:build probe

package case10

func letter() Letter { return Letter{"l1", "canary-to", "canary-text", "canary-address"} }

var Probe = map[string]func(){
	"LeakPart":      func() { LeakPart(letter()) },
	"CleanPart":     func() { CleanPart(letter()) },
	"LeakFileName":  func() { LeakFileName(letter()) },
	"CleanFileName": func() { CleanFileName(letter()) },
	"LeakStream":    func() { LeakStream(letter()) },
	"CleanStream":   func() { CleanStream(letter()) },
}

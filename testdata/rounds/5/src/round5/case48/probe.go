//go:build probe

package case48

import "os"

func sample() Hit {
	return Hit{Path: "canary-path", Visitor: "canary-visitor", Status: 200}
}

var base = os.Getenv("PROBE_URL")

var Probe = map[string]func(){
	"LeakAdd":     func() { LeakAdd(base, sample()) },
	"CleanAdd":    func() { CleanAdd(base, sample()) },
	"LeakClosed":  func() { LeakClosed(base, sample()) },
	"CleanClosed": func() { CleanClosed(base, sample()) },
	"LeakTexts":   func() { LeakTexts(sample()) },
	"CleanTexts":  func() { CleanTexts(sample()) },
}

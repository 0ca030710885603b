//go:build probe

package case50

import (
	"time"
)

var Forms = map[string][]string{"LeakHex": {"63616e6172792d6e616d65"}, "LeakBorn": {"1970-01-01"}}

func sampleGuest() Guest {
	return Guest{4, "canary-name", "canary-phone", time.Unix(0, 0).UTC(), "window"}
}

var Probe = map[string]func(){
	"LeakWords":    func() { LeakWords(sampleGuest()) },
	"CleanWords":   func() { CleanWords(sampleGuest()) },
	"LeakCopied":   func() { LeakCopied(sampleGuest()) },
	"CleanCopied":  func() { CleanCopied(sampleGuest()) },
	"LeakXML":      func() { LeakXML(sampleGuest()) },
	"CleanXML":     func() { CleanXML(sampleGuest()) },
	"LeakCard":     func() { LeakCard(sampleGuest()) },
	"CleanCard":    func() { CleanCard(sampleGuest()) },
	"LeakHex":      func() { LeakHex(sampleGuest()) },
	"CleanHex":     func() { CleanHex(sampleGuest()) },
	"LeakFound":    func() { LeakFound(sampleGuest()) },
	"CleanFound":   func() { CleanFound(sampleGuest()) },
	"LeakBorn":     func() { LeakBorn(sampleGuest()) },
	"CleanBorn":    func() { CleanBorn(sampleGuest()) },
	"LeakDecoded":  func() { LeakDecoded(sampleGuest()) },
	"CleanDecoded": func() { CleanDecoded(sampleGuest()) },
}

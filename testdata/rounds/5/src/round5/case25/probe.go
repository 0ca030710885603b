//go:build probe

package case25

import "os"

func sample() Lead {
	return Lead{Ref: "l1", Email: "canary-email", Token: "canary-token", Town: "canary-town"}
}

var base = os.Getenv("PROBE_URL")

var Probe = map[string]func(){
	"LeakSegment":   func() { LeakSegment(base, sample()) },
	"CleanSegment":  func() { CleanSegment(base, sample()) },
	"LeakQuery":     func() { LeakQuery(base, sample()) },
	"CleanQuery":    func() { CleanQuery(base, sample()) },
	"LeakResolved":  func() { LeakResolved(base, sample()) },
	"CleanResolved": func() { CleanResolved(base, sample()) },
	"LeakTemplate":  func() { LeakTemplate(base, sample()) },
	"CleanTemplate": func() { CleanTemplate(base, sample()) },
}

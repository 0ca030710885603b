//go:build probe

package case11

func papers() []Paper { return []Paper{{1, "canary-owner", "canary-text"}} }

var Probe = map[string]func(){
	"LeakNames":   func() { LeakNames(papers()) },
	"CleanNames":  func() { CleanNames(papers()) },
	"LeakTar":     func() { LeakTar(papers()) },
	"CleanTar":    func() { CleanTar(papers()) },
	"LeakListed":  func() { LeakListed(papers()) },
	"CleanListed": func() { CleanListed(papers()) },
}

//go:build probe

package case07

func all() members { return members{{7, "canary-name", "canary-mail"}} }

var Probe = map[string]func(){
	"LeakGet":    func() { LeakGet(all()) },
	"CleanGet":   func() { CleanGet(all()) },
	"LeakMiss":   func() { LeakMiss(all(), Member{8, "canary-name", "canary-mailbox"}) },
	"CleanMiss":  func() { CleanMiss(all(), Member{8, "canary-name", "canary-mailbox"}) },
	"LeakEvict":  func() { LeakEvict(all()) },
	"CleanEvict": func() { CleanEvict(all()) },
	"LeakKeys":   func() { LeakKeys(all()) },
	"CleanKeys":  func() { CleanKeys(all()) },
}

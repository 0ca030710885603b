//go:build probe

package case05

var Probe = map[string]func(){
	"LeakClash":    func() { LeakClash(Card{"home", "canary-phone"}) },
	"CleanClash":   func() { CleanClash(Card{"home", "canary-phone"}) },
	"LeakBuried":   func() { LeakBuried(Card{"home", "canary-phone"}) },
	"CleanDropped": func() { CleanDropped(Card{"home", "canary-phone"}) },
	"LeakMerged":   func() { LeakMerged(Card{"home", "canary-phone"}) },
	"CleanMerged":  func() { CleanMerged(Card{"home", "canary-phone"}) },
}

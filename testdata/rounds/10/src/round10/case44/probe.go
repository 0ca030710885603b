//go:build probe

package case44

func all() []Parcel { return []Parcel{{"P1", "canary-street", true}, {"P2", "canary-street", true}} }

var Probe = map[string]func(){
	"LeakLast":     func() { LeakLast(all()) },
	"CleanLast":    func() { CleanLast(all()) },
	"LeakCarried":  func() { LeakCarried(all()) },
	"CleanCarried": func() { CleanCarried(all()) },
	"LeakSwitch":   func() { LeakSwitch(all()[0]) },
	"CleanSwitch":  func() { CleanSwitch(Parcel{"P1", "canary-street", false}) },
	"LeakLabel":    func() { LeakLabel(all()) },
	"CleanLabel":   func() { CleanLabel(all()) },
}

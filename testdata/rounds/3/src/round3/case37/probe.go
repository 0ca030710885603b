//go:build probe

package case37

var Probe = map[string]func(){
	"LeakWho":      func() { LeakWho(sampleClerk()) },
	"CleanDesk":    func() { CleanDesk(sampleClerk()) },
	"LeakSetDesk":  func() { LeakSetDesk(sampleClerk()) },
	"CleanSetDesk": func() { CleanSetDesk(sampleClerk()) },
	"LeakLast":     func() { LeakLast(sampleClerk()) },
	"CleanLast":    func() { CleanLast(sampleClerk()) },
	"LeakLabel":    func() { LeakLabel(sampleClerk()) },
	"CleanLabel":   func() { CleanLabel(sampleClerk()) },
}

func sampleClerk() Clerk {
	return Clerk{ID: 7, Name: "canary-name", Email: "canary-email", Desk: "desk"}
}

//go:build probe

package case17

func sampleOwner() Owner { return Owner{Team: "t1", Phone: "canary-phone", Email: "canary-email"} }

var Probe = map[string]func(){
	"LeakPairs":    func() { LeakPairs(sampleOwner()) },
	"CleanPairs":   func() { CleanPairs(sampleOwner()) },
	"LeakWhole":    func() { LeakWhole(sampleOwner()) },
	"CleanWhole":   func() { CleanWhole(sampleOwner()) },
	"LeakWith":     func() { LeakWith(sampleOwner()) },
	"CleanWith":    func() { CleanWith(sampleOwner()) },
	"LeakRemoved":  func() { LeakRemoved(sampleOwner()) },
	"CleanRemoved": func() { CleanRemoved(sampleOwner()) },
}

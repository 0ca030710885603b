//go:build probe

package case16

var Probe = map[string]func(){
	"LeakStore":     func() { LeakStore(sampleCaller()) },
	"CleanStore":    func() { CleanStore(sampleCaller()) },
	"CleanStoreLog": func() { CleanStoreLog(sampleCaller()) },
	"LeakStoreLog":  func() { LeakStoreLog(sampleCaller()) },
	"LeakPool":      func() { LeakPool(sampleCaller()) },
	"CleanPool":     func() { CleanPool(sampleCaller()) },
	"LeakSamePool":  func() { LeakSamePool(sampleCaller()) },
	"LeakBuffer":    func() { LeakBuffer(sampleCaller()) },
	"CleanBuffer":   func() { CleanBuffer(sampleCaller()) },
	"CleanReset":    func() { CleanReset(sampleCaller()) },
	"LeakReset":     func() { LeakReset(sampleCaller()) },
	"LeakPeer":      func() { LeakPeer(sampleCaller()) },
	"CleanPeer":     func() { CleanPeer(sampleCaller()) },
}

func sampleCaller() Caller {
	return Caller{ID: 7, Number: "canary-number", Name: "canary-name", Queue: "queue"}
}

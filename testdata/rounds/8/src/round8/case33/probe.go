//go:build probe

package case33

func samplePeer() Peer { return Peer{"canary-addr", "canary-subject", "canary-auth", "/r"} }

var Probe = map[string]func(){
	"LeakForwarded":  func() { LeakForwarded(samplePeer()) },
	"CleanForwarded": func() { CleanForwarded(samplePeer()) },
	"CleanDropped":   func() { CleanDropped(samplePeer()) },
	"LeakEntry":      func() { LeakEntry(samplePeer()) },
	"CleanEntry":     func() { CleanEntry(samplePeer()) },
	"CleanNetwork":   func() { CleanNetwork(samplePeer()) },
	"LeakHeaders":    func() { LeakHeaders(samplePeer()) },
	"CleanHeaders":   func() { CleanHeaders(samplePeer()) },
	"LeakAppended":   func() { LeakAppended(samplePeer()) },
	"CleanAppended":  func() { CleanAppended(samplePeer()) },
}

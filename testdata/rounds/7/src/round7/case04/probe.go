//go:build probe

package case04

func sampleLease() Lease {
	return Lease{Path: "kv/a", TTL: 3, Token: "canary-token", Secret: Secret{Login: "canary-login", Password: "canary-password"}}
}

var Probe = map[string]func(){
	"LeakRaw":     func() { LeakRaw(sampleLease()) },
	"CleanHashed": func() { CleanHashed(sampleLease()) },
	"LeakPath":    func() { LeakPath(sampleLease()) },
	"CleanPath":   func() { CleanPath(sampleLease()) },
	"LeakEntry":   func() { LeakEntry(sampleLease()) },
	"CleanEntry":  func() { CleanEntry(sampleLease()) },
}

//go:build probe

package case02

func sampleFindTenant() FindTenant { return FindTenant{Flat: 3, Name: "canary-name"} }

func sampleTenant() Tenant { return Tenant{Flat: 3, Phone: "canary-phone"} }

var Probe = map[string]func(){
	"LeakPayload":  func() { LeakPayload(sampleFindTenant()) },
	"CleanPayload": func() { CleanPayload(sampleFindTenant()) },
	"LeakReply":    func() { LeakReply(sampleTenant()) },
	"CleanReply":   func() { CleanReply(sampleTenant()) },
	"CleanType":    func() { CleanType(sampleTenant()) },
}

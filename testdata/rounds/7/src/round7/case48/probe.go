//go:build probe

package case48

func sampleOrg() Org { return Org{ID: "o1", Contact: "canary-contact", Key: "canary-key"} }

func sampleActor() Actor { return Actor{ID: "a1", Login: "canary-login"} }

var Probe = map[string]func(){
	"LeakAttr":    func() { LeakAttr(sampleOrg()) },
	"CleanAttr":   func() { CleanAttr(sampleOrg()) },
	"LeakOrg":     func() { LeakOrg(sampleOrg()) },
	"CleanOrg":    func() { CleanOrg(sampleOrg()) },
	"LeakAdmin":   func() { LeakAdmin(sampleOrg()) },
	"CleanAdmin":  func() { CleanAdmin(sampleOrg()) },
	"LeakActor":   func() { LeakActor(sampleActor()) },
	"CleanActor":  func() { CleanActor(sampleActor()) },
	"CleanParent": func() { CleanParent(sampleActor()) },
}

//go:build probe

package case40

var Probe = map[string]func(){
	"LeakStrategy":   func() { LeakStrategy(sampleMember()) },
	"CleanStrategy":  func() { CleanStrategy(sampleMember()) },
	"LeakDecorated":  func() { LeakDecorated(sampleMember()) },
	"CleanDecorated": func() { CleanDecorated(sampleMember()) },
	"LeakFunc":       func() { LeakFunc(sampleMember()) },
	"CleanFunc":      func() { CleanFunc(sampleMember()) },
	"LeakVisitor":    func() { LeakVisitor(sampleMember()) },
	"CleanVisitor":   func() { CleanVisitor(sampleMember()) },
	"LeakSink":       func() { LeakSink(sampleMember()) },
	"CleanSink":      func() { CleanSink(sampleMember()) },
	"LeakMethodMap":  func() { LeakMethodMap(sampleMember()) },
	"CleanMethodMap": func() { CleanMethodMap(sampleMember()) },
	"LeakBound":      func() { LeakBound(sampleMember()) },
	"CleanBound":     func() { CleanBound(sampleMember()) },
}

func sampleMember() Member {
	return Member{ID: 7, Name: "canary-name", Email: "canary-email", Tier: "tier"}
}

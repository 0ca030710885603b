//go:build probe

package case27

var Probe = map[string]func(){
	"LeakVisitor":  func() { LeakVisitor(sampleVisitor()) },
	"CleanVisitor": func() { CleanVisitor(sampleVisitor()) },
	"LeakKey":      func() { LeakKey(sampleVisitor()) },
	"CleanKey":     func() { CleanKey(sampleVisitor()) },
	"CleanParent":  func() { CleanParent(sampleVisitor()) },
	"LeakChild":    func() { LeakChild(sampleVisitor()) },
	"LeakDerived":  func() { LeakDerived(sampleVisitor()) },
	"CleanDerived": func() { CleanDerived(sampleVisitor()) },
	"LeakCause":    func() { LeakCause(sampleVisitor()) },
	"CleanCause":   func() { CleanCause(sampleVisitor()) },
}

func sampleVisitor() Visitor {
	return Visitor{ID: "id", Email: "canary-email", IP: "canary-ip", Lang: "lang"}
}

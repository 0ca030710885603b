//go:build probe

package case19

func sample() Member {
	return Member{ID: 1, Name: "canary-name", Church: "canary-church"}
}

var Probe = map[string]func(){
	"LeakInfof":        func() { LeakInfof(sample()) },
	"CleanInfof":       func() { CleanInfof(sample()) },
	"CleanDiscard":     func() { CleanDiscard(sample()) },
	"CleanTypes":       func() { CleanTypes(sample()) },
	"LeakWith":         func() { LeakWith(sample()) },
	"CleanWith":        func() { CleanWith(sample()) },
	"CleanWithDropped": func() { CleanWithDropped(sample()) },
	"LeakFunc":         func() { LeakFunc(sample()) },
	"CleanFunc":        func() { CleanFunc(sample()) },
	"CleanInitials":    func() { CleanInitials(sample()) },
	"LeakWrapper":      func() { LeakWrapper(sample()) },
	"CleanWrapper":     func() { CleanWrapper(sample()) },
}

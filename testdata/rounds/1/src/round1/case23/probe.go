//go:build probe

package case23

var Probe = map[string]func(){
	"LeakPointer":    func() { LeakPointer(sample()) },
	"CleanValue":     func() { CleanValue(sample()) },
	"LeakBadge":      func() { LeakBadge(sample()) },
	"CleanUnknown":   func() { CleanUnknown(sample()) },
	"LeakAssertion":  func() { LeakAssertion(sample()) },
	"CleanAssertion": func() { CleanAssertion(sample()) },
	"LeakAnyField":   func() { LeakAnyField(sample()) },
	"CleanAnyField":  func() { CleanAnyField(sample()) },
}

func sample() Visitor {
	return Visitor{Badge: "b-7", Name: "canary-name", Face: []byte("canary-face")}
}

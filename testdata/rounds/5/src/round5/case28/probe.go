//go:build probe

package case28

func sample() Member {
	return Member{No: 3, Name: "canary-name", Phone: "canary-phone"}
}

var Probe = map[string]func(){
	"LeakPrinted": func() { LeakPrinted(sample()) },
	"CleanMasked": func() { CleanMasked(sample()) },
	"LeakShort":   func() { LeakShort(sample()) },
	"CleanSize":   func() { CleanSize(sample()) },
	"LeakCalled":  func() { LeakCalled(sample()) },
	"CleanEither": func() { CleanEither(sample()) },
	"LeakOuter":   func() { LeakOuter(sample()) },
	"CleanClosed": func() { CleanClosed(sample()) },
}

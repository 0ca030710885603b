//go:build probe

package case40

var Probe = map[string]func(){
	"LeakPrinted":     func() { LeakPrinted(sample()) },
	"CleanThrownAway": func() { CleanThrownAway(sample()) },
	"LeakPrefix":      func() { LeakPrefix(sample()) },
	"CleanPrefix":     func() { CleanPrefix(sample()) },
	"LeakOutput":      func() { LeakOutput(sample()) },
	"CleanOutput":     func() { CleanOutput(sample()) },
	"LeakLastLine":    func() { LeakLastLine(sample()) },
	"CleanLineCount":  func() { CleanLineCount(sample()) },
}

func sample() Lodger {
	return Lodger{ID: 7, Name: "canary-name", Email: "canary-email@example.test", Room: "r2"}
}

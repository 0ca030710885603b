//go:build probe

package case26

func sample() Author {
	return Author{Shelf: 2, Name: "canary-name", Email: "canary-email"}
}

var Probe = map[string]func(){
	"LeakIntern":  func() { LeakIntern(sample()) },
	"CleanIntern": func() { CleanIntern(sample()) },
	"LeakHandle":  func() { LeakHandle(sample()) },
	"CleanHandle": func() { CleanHandle(sample()) },
	"LeakWeak":    func() { LeakWeak(sample()) },
	"CleanWeak":   func() { CleanWeak(sample()) },
}

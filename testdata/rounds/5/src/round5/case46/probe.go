//go:build probe

package case46

func sample() Post {
	return Post{ID: 3, Text: "canary-text", Nick: "canary-nick", Since: "canary-since"}
}

var Probe = map[string]func(){
	"LeakSubmatch":  func() { LeakSubmatch(sample()) },
	"CleanSubmatch": func() { CleanSubmatch(sample()) },
	"LeakReplaced":  func() { LeakReplaced(sample()) },
	"CleanReplaced": func() { CleanReplaced(sample()) },
	"LeakFunc":      func() { LeakFunc(sample()) },
	"CleanFunc":     func() { CleanFunc(sample()) },
	"LeakPattern":   func() { LeakPattern(sample()) },
	"CleanPattern":  func() { CleanPattern(sample()) },
	"LeakTime":      func() { LeakTime(sample()) },
	"CleanTime":     func() { CleanTime(sample()) },
	"LeakSource":    func() { LeakSource(sample()) },
	"CleanSource":   func() { CleanSource(sample()) },
}

//go:build probe

package case36

func sample() User { return User{ID: 1, Email: "canary-email", Phone: "canary-phone"} }

var Probe = map[string]func(){
	"LeakOrder":     func() { LeakOrder(sample()) },
	"CleanOrder":    func() { CleanOrder(sample()) },
	"LeakSlice":     func() { LeakSlice(sample()) },
	"CleanSlice":    func() { CleanSlice(sample()) },
	"LeakConverted": func() { LeakConverted(sample()) },
	"CleanPointer":  func() { CleanPointer(sample()) },
	"LeakMap":       func() { LeakMap(sample()) },
	"CleanMap":      func() { CleanMap(sample()) },
	"CleanWith":     func() { CleanWith(sample()) },
}

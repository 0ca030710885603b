//go:build probe

package case15

func sample() Subscriber { return Subscriber{ID: 1, Email: "canary-email", Topic: "tea"} }

var Forms = map[string][]string{"LeakCursor": {"Y2FuYXJ5LWVtYWls"}}

var Probe = map[string]func(){
	"LeakItems":   func() { LeakItems(sample()) },
	"CleanItems":  func() { CleanItems(sample()) },
	"LeakCursor":  func() { LeakCursor(sample()) },
	"CleanCursor": func() { CleanCursor(sample()) },
	"LeakPage":    func() { LeakPage(sample()) },
	"CleanPage":   func() { CleanPage(sample()) },
}

//go:build probe

package case28

var Forms = map[string][]string{
	"LeakSum":      {"63616e6172792d656d61696c"},
	"LeakReadable": {"Y2FuYXJ5LWVtYWls"},
}

var (
	names = Pseudonyms{[]byte("key")}
	v     = Viewer{"canary-email", "1"}
)

var Probe = map[string]func(){
	"LeakSum":      func() { LeakSum(names, v) },
	"CleanSum":     func() { CleanSum(names, v) },
	"LeakTee":      func() { LeakTee(names, v) },
	"CleanTee":     func() { CleanTee(names, v) },
	"LeakReadable": func() { LeakReadable(names, v) },
	"CleanSigned":  func() { CleanSigned(names, v) },
}

//go:build probe

package case45

import "os"

func complaint() Complaint {
	return Complaint{"c1", "canary-name", "canary-text", []byte("canary-photo")}
}

// Forms is for the name of the file: what is compressed is not to be recognised.
var Forms = map[string][]string{"LeakGzip": {"complaint.gz"}}

var Probe = map[string]func(){
	"LeakGzip":       func() { LeakGzip(complaint()) },
	"CleanGzip":      func() { CleanGzip(complaint()) },
	"LeakStretched":  func() { LeakStretched(complaint()) },
	"CleanStretched": func() { CleanStretched(complaint()) },
	"LeakGob":        func() { LeakGob(complaint()) },
	"CleanGob":       func() { CleanGob(complaint()) },
	"LeakForm":       func() { LeakForm(os.Getenv("PROBE_URL"), complaint()) },
	"CleanForm":      func() { CleanForm(os.Getenv("PROBE_URL"), complaint()) },
	"LeakIndent":     func() { LeakIndent(complaint()) },
	"CleanIndent":    func() { CleanIndent(complaint()) },
}

//go:build probe

package case06

import "os"

func sample() Caller {
	return Caller{ID: "c1", Token: "canary-token", Email: "canary-email"}
}

var base = os.Getenv("PROBE_URL")

var Probe = map[string]func(){
	"LeakHeader":  func() { LeakHeader(base, sample()) },
	"CleanHeader": func() { CleanHeader(base, sample()) },
	"LeakTraced":  func() { LeakTraced(base, sample()) },
	"CleanTraced": func() { CleanTraced(base, sample()) },
}

//go:build probe

package case35

import (
	"io"
	"strings"
)

func sampleReader() io.Reader {
	return strings.NewReader(`{"no": "m1", "name": "canary-name", "email": "m@example.test"}
{"no": "m2", "name": "canary-name", "email": "canary-email"}
`)
}

var Probe = map[string]func(){
	"LeakProblems":  func() { LeakProblems(sampleReader()) },
	"CleanProblems": func() { CleanProblems(sampleReader()) },
	"LeakRejected":  func() { LeakRejected(sampleReader()) },
	"CleanRejected": func() { CleanRejected(sampleReader()) },
	"LeakSave":      func() { LeakSave(sampleReader()) },
	"CleanSave":     func() { CleanSave(sampleReader()) },
	"CleanSummary":  func() { CleanSummary(sampleReader()) },
}

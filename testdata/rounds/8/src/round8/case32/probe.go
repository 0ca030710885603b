//go:build probe

package case32

import (
	"fmt"
)

func sampleCall() Call { return Call{3, "canary-caller", "canary-topic", "sales"} }

type printing struct{}

func (printing) Capture(i incident) { fmt.Printf("%+v\n", i) }

func init() { tracker = printing{} }

var Probe = map[string]func(){
	"LeakCrumb":   func() { LeakCrumb(sampleCall()) },
	"CleanCrumb":  func() { CleanCrumb(sampleCall()) },
	"CleanBefore": func() { CleanBefore(sampleCall()) },
	"LeakExtra":   func() { LeakExtra(sampleCall()) },
	"CleanExtra":  func() { CleanExtra(sampleCall()) },
	"CleanGuard":  func() { CleanGuard(sampleCall()) },
	"LeakFile":    func() { LeakFile(sampleCall()) },
	"CleanFile":   func() { CleanFile(sampleCall()) },
	"LeakPanic":   func() { LeakPanic(sampleCall()) },
	"CleanPanic":  func() { CleanPanic(sampleCall()) },
}

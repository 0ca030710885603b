//go:build probe

package case05

import "context"

func person() Person { return Person{1, "canary-name", "canary-born", "canary-convict"} }

var Probe = map[string]func(){
	"LeakWait":   func() { LeakWait(context.Background(), person()) },
	"CleanWait":  func() { CleanWait(context.Background(), person()) },
	"LeakCause":  func() { LeakCause(context.Background(), person()) },
	"CleanCause": func() { CleanCause(context.Background(), person()) },
	"LeakSlots":  func() { LeakSlots(context.Background(), []Person{person()}) },
	"CleanSlots": func() { CleanSlots(context.Background(), []Person{person()}) },
	"LeakTotal":  func() { LeakTotal(context.Background(), []Person{person()}) },
	"CleanTotal": func() { CleanTotal(context.Background(), []Person{person()}) },
}

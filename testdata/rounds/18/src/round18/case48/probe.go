//go:build probe

package case48

import "context"

var Probe = map[string]func(){
	"LeakValue":   func() { LeakValue(context.Background(), Trip{"t1", "canary-rider", "canary-where", 0.4}) },
	"CleanValue":  func() { CleanValue(context.Background(), Trip{"t1", "canary-rider", "canary-where", 0.4}) },
	"LeakKey":     func() { LeakKey(context.Background(), Trip{"t1", "canary-rider", "canary-where", 0.4}) },
	"CleanKey":    func() { CleanKey(context.Background(), Trip{"t1", "canary-rider", "canary-where", 0.4}) },
	"LeakHeader":  func() { LeakHeader(context.Background(), Trip{"t1", "canary-rider", "canary-where", 0.4}) },
	"CleanHeader": func() { CleanHeader(context.Background(), Trip{"t1", "canary-rider", "canary-where", 0.4}) },
	"LeakFilter":  func() { LeakFilter(context.Background(), Trip{"t1", "canary-rider", "canary-where", 0.4}) },
	"CleanFilter": func() { CleanFilter(context.Background(), Trip{"t1", "canary-rider", "canary-where", 0.4}) },
}

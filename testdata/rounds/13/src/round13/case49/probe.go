//go:build probe

package case49

import "time"

var Probe = map[string]func(){
	"LeakHooks":     func() { LeakHooks(Chart{"c1", "canary-finding", "canary-doctor", time.Now()}) },
	"CleanHooks":    func() { CleanHooks(Chart{"c1", "canary-finding", "canary-doctor", time.Now()}) },
	"LeakValue":     func() { LeakValue(Chart{"c1", "canary-finding", "canary-doctor", time.Now()}) },
	"CleanResult":   func() { CleanResult(Chart{"c1", "canary-finding", "canary-doctor", time.Now()}) },
	"LeakRefused":   func() { LeakRefused(Chart{"c1", "canary-finding", "canary-doctor", time.Now()}) },
	"CleanRefused":  func() { CleanRefused(Chart{"c1", "canary-finding", "canary-doctor", time.Now()}) },
	"LeakOriginal":  func() { LeakOriginal(Chart{"c1", "canary-finding", "canary-doctor", time.Now()}) },
	"CleanOriginal": func() { CleanOriginal(Chart{"c1", "canary-finding", "canary-doctor", time.Now()}) },
}

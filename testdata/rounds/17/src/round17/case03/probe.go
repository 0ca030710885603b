//go:build probe

package case03

import "round17/case03/registry"

var auth = registry.Auth{"hub.example", "canary-user", "canary-secret"}

var Probe = map[string]func(){
	"LeakPull":    func() { LeakPull(auth) },
	"CleanPull":   func() { CleanPull(auth) },
	"LeakMirror":  func() { LeakMirror(auth) },
	"CleanMirror": func() { CleanMirror(auth) },
	"LeakDetail":  func() { LeakDetail(auth) },
	"CleanDetail": func() { CleanDetail(auth) },
}

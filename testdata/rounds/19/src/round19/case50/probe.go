//go:build probe

package case50

import "time"

var acc = Account{"ann", "canary-email", "canary-password", "canary-reset", "canary-apikey"}

var Probe = map[string]func(){
	"LeakCreated":  func() { LeakCreated(acc) },
	"CleanCreated": func() { CleanCreated(acc) },
	"LeakDry":      func() { LeakDry(acc) },
	"CleanDry":     func() { CleanDry(acc) },
	"LeakSubject":  func() { LeakSubject(acc, time.Unix(0, 0)) },
	"CleanSubject": func() { CleanSubject(acc, time.Unix(0, 0)) },
	"LeakQueue":    func() { LeakQueue(acc) },
	"CleanQueue":   func() { CleanQueue(acc) },
}

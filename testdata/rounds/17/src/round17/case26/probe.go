//go:build probe

package case26

import "round17/case26/store"

var member = store.Member{7, "canary-name", "canary-email"}

var Probe = map[string]func(){
	"LeakJoin":      func() { LeakJoin(member) },
	"CleanJoin":     func() { CleanJoin(member) },
	"LeakBottom":    func() { LeakBottom(member) },
	"CleanBottom":   func() { CleanBottom(member) },
	"LeakConflict":  func() { LeakConflict(member) },
	"CleanConflict": func() { CleanConflict(member) },
}

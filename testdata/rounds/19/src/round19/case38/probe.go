//go:build probe

package case38

import "context"

var (
	login  = Login{"canary-user", "canary-password", true}
	caller = Caller{"7", "canary-email", "canary-ip", "canary-token"}
)

var Probe = map[string]func(){
	"LeakBody":     func() { LeakBody(login) },
	"CleanBody":    func() { CleanBody(login) },
	"LeakHeader":   func() { LeakHeader(caller) },
	"CleanHeader":  func() { CleanHeader(caller) },
	"LeakUser":     func() { LeakUser(caller) },
	"CleanUser":    func() { CleanUser(caller) },
	"LeakDropped":  func() { LeakDropped(context.Background(), caller) },
	"CleanDropped": func() { CleanDropped(context.Background(), caller) },
	"LeakCrumb":    func() { LeakCrumb(login) },
	"CleanCrumb":   func() { CleanCrumb(login) },
}

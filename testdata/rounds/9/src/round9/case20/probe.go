//go:build probe

package case20

import "context"

var (
	ctx     = context.Background()
	patient = Patient{"Ann", "canary-email", "canary-result", "4711"}
)

var Probe = map[string]func(){
	"LeakBody":      func() { LeakBody(ctx, NewMailer(), patient) },
	"CleanBody":     func() { CleanBody(ctx, NewMailer(), patient) },
	"LeakSubject":   func() { LeakSubject(ctx, NewMailer(), patient) },
	"CleanSubject":  func() { CleanSubject(ctx, NewMailer(), patient) },
	"LeakTemplate":  func() { LeakTemplate(ctx, NewMailer(), patient) },
	"CleanTemplate": func() { CleanTemplate(ctx, NewMailer(), patient) },
	"LeakDirect":    func() { LeakDirect(NewMailer(), patient) },
	"CleanDirect":   func() { CleanDirect(NewMailer(), patient) },
}

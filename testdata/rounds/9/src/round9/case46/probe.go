//go:build probe

package case46

import "context"

var (
	ctx    = context.Background()
	sample = Sample{7, "canary-phone", "canary-mail", "Ann", "canary-result"}
)

var Probe = map[string]func(){
	"LeakSMS":     func() { LeakSMS(ctx, New(), sample) },
	"CleanSMS":    func() { CleanSMS(ctx, New(), sample) },
	"CleanNote":   func() { CleanNote(ctx, New(), sample) },
	"LeakMail":    func() { LeakMail(ctx, New(), sample) },
	"CleanMail":   func() { CleanMail(ctx, New(), sample) },
	"LeakSlack":   func() { LeakSlack(ctx, New(), sample) },
	"CleanSlack":  func() { CleanSlack(ctx, New(), sample) },
	"CleanNobody": func() { CleanNobody(ctx, sample) },
}

//go:build probe

package case28

import "context"

var (
	ctx      = context.Background()
	incident = Incident{1, "Ann", "canary-injury", "hall"}
	reported = Incident{1, "canary-reporter", "canary-injury", "hall"}
	witness  = []Witness{{"Bob", "canary-record"}}
)

var Probe = map[string]func(){
	"LeakText":     func() { LeakText(ctx, New(), incident) },
	"CleanText":    func() { CleanText(ctx, New(), incident) },
	"LeakField":    func() { LeakField(ctx, New(), incident) },
	"CleanField":   func() { CleanField(ctx, New(), incident) },
	"LeakWebhook":  func() { LeakWebhook(witness) },
	"CleanWebhook": func() { CleanWebhook(witness) },
	"LeakLogged":   func() { LeakLogged(New(), reported) },
	"CleanLogged":  func() { CleanLogged(New(), reported) },
}

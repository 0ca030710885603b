//go:build probe

package case29

import "context"

var cl = Client{"web", "canary-secret", Person{"canary-name", "canary-email", "acme"}}

var Probe = map[string]func(){
	"LeakClient":  func() { LeakClient(cl) },
	"CleanClient": func() { CleanClient(cl) },
	"LeakStart":   func() { LeakStart(context.Background(), cl) },
	"CleanStart":  func() { CleanStart(context.Background(), cl) },
	"LeakFail":    func() { LeakFail(context.Background(), cl) },
	"CleanFail":   func() { CleanFail(context.Background(), cl) },
	"LeakSugar":   func() { LeakSugar(cl) },
	"CleanSugar":  func() { CleanSugar(cl) },
}

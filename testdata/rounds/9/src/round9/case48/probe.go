//go:build probe

package case48

import "context"

var (
	ctx        = context.Background()
	subscriber = Subscriber{1, "canary-email", "canary-name", "canary-religion", "tea"}
	ann        = Subscriber{1, "canary-email", "Ann", "canary-religion", "tea"}
)

var Probe = map[string]func(){
	"LeakLoud":      func() { LeakLoud(ctx, subscriber) },
	"CleanLogged":   func() { CleanLogged(ctx, subscriber) },
	"LeakTracked":   func() { LeakTracked(ctx, subscriber) },
	"CleanTracked":  func() { CleanTracked(ctx, subscriber) },
	"LeakBlessed":   func() { LeakBlessed(ctx, subscriber) },
	"CleanWelcomed": func() { CleanWelcomed(ctx, ann) },
}

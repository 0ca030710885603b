//go:build probe

package case39

import "context"

// The SHA-256 of canary-password.
var Forms = map[string][]string{"LeakSHA": {"f761d6830e37d76f64d090ea1ebf0288a7efba777605e3b9b140ea0569daaab0"}}

var (
	ctx   = context.Background()
	creds = Credentials{"ann", "canary-password", "canary-answer"}
)

var Probe = map[string]func(){
	"CleanBcrypt": func() { CleanBcrypt(ctx, Open(ctx), creds) },
	"CleanArgon":  func() { CleanArgon(ctx, Open(ctx), creds) },
	"LeakSHA":     func() { LeakSHA(ctx, Open(ctx), creds) },
	"LeakPlain":   func() { LeakPlain(ctx, Open(ctx), creds) },
	"CleanAnswer": func() { CleanAnswer(ctx, Open(ctx), bcryptHasher{12}, creds) },
	"CleanCheck":  func() { CleanCheck(Open(ctx), creds, []byte("h")) },
	"LeakCheck":   func() { LeakCheck(Open(ctx), creds, []byte("h")) },
	"LeakSecond":  func() { LeakSecond(ctx, Open(ctx), creds) },
}

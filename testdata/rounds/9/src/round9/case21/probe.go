//go:build probe

package case21

import (
	"context"

	"github.com/mailgun/mailgun-go/v4"
)

var (
	ctx      = context.Background()
	claimant = Claimant{"r1", "canary-email", "Ann", "canary-income", "canary-ssn"}
	mg       = mailgun.NewMailgun("", "")
)

var Probe = map[string]func(){
	"LeakLetter":  func() { LeakLetter(ctx, NewSender(), claimant) },
	"CleanLetter": func() { CleanLetter(ctx, NewSender(), claimant) },
	"LeakRetry":   func() { LeakRetry(ctx, NewSender(), claimant) },
	"CleanRetry":  func() { CleanRetry(ctx, NewSender(), claimant) },
	"LeakHTML":    func() { LeakHTML(ctx, mg, claimant) },
	"CleanHTML":   func() { CleanHTML(ctx, mg, claimant) },
	"LeakFailed":  func() { LeakFailed(ctx, claimant) },
	"CleanFailed": func() { CleanFailed(ctx, claimant) },
}

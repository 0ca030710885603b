//go:build probe

package case31

import (
	"context"

	"github.com/aws/aws-sdk-go-v2/service/sqs"
)

var (
	ctx    = context.Background()
	member = Member{1, "canary-email", "canary-photo", "en"}
	client = sqs.New(sqs.Options{})
)

var Probe = map[string]func(){
	"LeakWelcome":  func() { LeakWelcome(ctx, New(), member) },
	"CleanWelcome": func() { CleanWelcome(ctx, New(), member) },
	"LeakResize":   func() { LeakResize(ctx, New(), member) },
	"CleanResize":  func() { CleanResize(ctx, New(), member) },
	"LeakBody":     func() { LeakBody(ctx, client, member) },
	"CleanBody":    func() { CleanBody(ctx, client, member) },
	"CleanDerived": func() { CleanDerived(New(), member) },
	"LeakJob":      func() { LeakJob(New(), member) },
}

//go:build probe

package case33

import (
	"context"

	"github.com/sashabaranov/go-openai"
)

var (
	ctx    = context.Background()
	ticket = Ticket{1, "kettle", "canary-author", "canary-body", []string{"hot"}}
	client = openai.NewClient("")
)

var Probe = map[string]func(){
	"LeakBody":     func() { LeakBody(ctx, NewCompleter(), ticket) },
	"CleanBody":    func() { CleanBody(ctx, NewCompleter(), ticket) },
	"CleanPrompt":  func() { CleanPrompt(ctx, NewCompleter(), ticket) },
	"LeakSystem":   func() { LeakSystem(ctx, NewCompleter(), ticket) },
	"LeakHistory":  func() { LeakHistory(ctx, client, []Ticket{ticket}) },
	"CleanHistory": func() { CleanHistory(ctx, client, []Ticket{ticket}) },
	"LeakUser":     func() { LeakUser(ctx, client, ticket) },
	"CleanAnswer":  func() { CleanAnswer(ctx, NewCompleter(), ticket) },
}

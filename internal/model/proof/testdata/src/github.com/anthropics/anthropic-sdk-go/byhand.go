package proofs

import (
	"context"

	"github.com/anthropics/anthropic-sdk-go"
)

func messages(ctx context.Context, client anthropic.Client, d data[string]) {
	client.Messages.New(ctx, anthropic.MessageNewParams{ // want "share/ai"
		Messages: []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock("Write to " + d.Tagged))},
	})
}

func messages_clean(ctx context.Context, client anthropic.Client, d data[string]) {
	client.Messages.New(ctx, anthropic.MessageNewParams{
		Messages: []anthropic.MessageParam{anthropic.NewUserMessage(anthropic.NewTextBlock("Write to " + d.Plain))},
	})
}

func system(ctx context.Context, client anthropic.Client, d data[string]) {
	params := anthropic.MessageNewParams{System: []anthropic.TextBlockParam{{Text: d.Tagged}}}
	client.Messages.NewStreaming(ctx, params) // want "share/ai"
}

func system_clean(ctx context.Context, client anthropic.Client, d data[string]) {
	params := anthropic.MessageNewParams{System: []anthropic.TextBlockParam{{Text: d.Plain}}}
	client.Messages.NewStreaming(ctx, params)
}

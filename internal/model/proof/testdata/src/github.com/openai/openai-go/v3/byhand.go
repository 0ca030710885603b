package proofs

import (
	"context"

	"github.com/openai/openai-go/v3"
)

func chat(ctx context.Context, client openai.Client, d data[string]) {
	client.Chat.Completions.New(ctx, openai.ChatCompletionNewParams{ // want "share/ai"
		Messages: []openai.ChatCompletionMessageParamUnion{openai.SystemMessage("Be kind."), openai.UserMessage("Write to " + d.Tagged)},
	})
}

func chat_clean(ctx context.Context, client openai.Client, d data[string]) {
	client.Chat.Completions.New(ctx, openai.ChatCompletionNewParams{
		Messages: []openai.ChatCompletionMessageParamUnion{openai.SystemMessage("Be kind."), openai.UserMessage("Write to " + d.Plain)},
	})
}

func user(ctx context.Context, client openai.Client, d data[string]) {
	params := openai.ChatCompletionNewParams{Model: openai.ChatModelGPT4o}
	params.User = openai.String(d.Tagged)
	client.Chat.Completions.NewStreaming(ctx, params) // want "share/ai"
}

func user_clean(ctx context.Context, client openai.Client, d data[string]) {
	params := openai.ChatCompletionNewParams{Model: openai.ChatModelGPT4o}
	params.User = openai.String(d.Plain)
	client.Chat.Completions.NewStreaming(ctx, params)
}

// Package case33 has a language model sum tickets up.
package case33

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/sashabaranov/go-openai"
	"go.uber.org/zap"
)

type Ticket struct {
	ID      int
	Subject string
	Author  string `pii:"name"`
	Body    string `pii:"inquiry"`
	Tags    []string
}

// Completer answers prompts.
type Completer interface {
	Complete(ctx context.Context, system, prompt string) (string, error)
}

type gpt struct{ client *openai.Client }

func (g gpt) Complete(ctx context.Context, system, prompt string) (string, error) {
	resp, err := g.client.CreateChatCompletion(ctx, openai.ChatCompletionRequest{
		Model: openai.GPT4o,
		Messages: []openai.ChatCompletionMessage{
			{Role: openai.ChatMessageRoleSystem, Content: system},
			{Role: openai.ChatMessageRoleUser, Content: prompt},
		},
	})
	if err != nil {
		return "", err
	}
	if len(resp.Choices) == 0 {
		return "", errors.New("no answer")
	}
	return resp.Choices[0].Message.Content, nil
}

func NewCompleter() Completer { return gpt{openai.NewClient("key")} }

var words = regexp.MustCompile(`\S+`)

// redact leaves nothing of a text but how long its words are.
//
//pii:protect masked
func redact(text string) string {
	return words.ReplaceAllStringFunc(text, func(w string) string { return strings.Repeat("x", len(w)) })
}

const system = "You sum up tickets."

func prompt(t Ticket) string {
	return fmt.Sprintf("Subject: %s\nTags: %s\n", t.Subject, strings.Join(t.Tags, ", "))
}

func LeakBody(ctx context.Context, c Completer, t Ticket) (string, error) {
	return c.Complete(ctx, system, prompt(t)+t.Body) // leak: Ticket.Body
}

func CleanBody(ctx context.Context, c Completer, t Ticket) (string, error) {
	return c.Complete(ctx, system, prompt(t)+redact(t.Body))
}

func CleanPrompt(ctx context.Context, c Completer, t Ticket) (string, error) {
	return c.Complete(ctx, system, prompt(t))
}

func LeakSystem(ctx context.Context, c Completer, t Ticket) (string, error) {
	return c.Complete(ctx, system+" Answer "+t.Author+" politely.", prompt(t)) // leak: Ticket.Author
}

func LeakHistory(ctx context.Context, client *openai.Client, ts []Ticket) error {
	req := openai.ChatCompletionRequest{Model: openai.GPT4o}
	for _, t := range ts {
		req.Messages = append(req.Messages, openai.ChatCompletionMessage{Role: openai.ChatMessageRoleUser, Content: t.Body})
	}
	_, err := client.CreateChatCompletion(ctx, req) // leak: Ticket.Body
	return err
}

func CleanHistory(ctx context.Context, client *openai.Client, ts []Ticket) error {
	req := openai.ChatCompletionRequest{Model: openai.GPT4o}
	for _, t := range ts {
		req.Messages = append(req.Messages, openai.ChatCompletionMessage{Role: openai.ChatMessageRoleUser, Content: t.Subject})
	}
	_, err := client.CreateChatCompletion(ctx, req)
	return err
}

func LeakUser(ctx context.Context, client *openai.Client, t Ticket) error {
	_, err := client.CreateChatCompletion(ctx, openai.ChatCompletionRequest{Model: openai.GPT4o, User: t.Author}) // leak: Ticket.Author
	return err
}

func CleanAnswer(ctx context.Context, c Completer, t Ticket) {
	answer, err := c.Complete(ctx, system, prompt(t))
	zap.L().Info("summed up", zap.Int("ticket", t.ID), zap.String("answer", answer), zap.Error(err))
}

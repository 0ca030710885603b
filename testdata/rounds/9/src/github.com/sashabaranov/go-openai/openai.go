// Package openai is a stub of the package of the same path, with what the cases use. What is sent goes to standard output.
package openai

import (
	"context"
	"fmt"
)

const (
	ChatMessageRoleSystem = "system"
	ChatMessageRoleUser   = "user"
	GPT4o                 = "gpt-4o"
)

type ChatCompletionMessage struct{ Role, Content string }

type ChatCompletionRequest struct {
	Model    string
	Messages []ChatCompletionMessage
	User     string
}

type ChatCompletionChoice struct{ Message ChatCompletionMessage }

type ChatCompletionResponse struct{ Choices []ChatCompletionChoice }

type Client struct{}

func NewClient(authToken string) *Client { return &Client{} }

func (c *Client) CreateChatCompletion(ctx context.Context, request ChatCompletionRequest) (response ChatCompletionResponse, err error) {
	fmt.Printf("openai %+v\n", request)
	return ChatCompletionResponse{Choices: []ChatCompletionChoice{{ChatCompletionMessage{"assistant", "Fine."}}}}, nil
}

// Package sqs is a stub of the package of the same path, with what the cases use. What is sent goes to standard output.
package sqs

import (
	"context"
	"fmt"
)

type Options struct{}

type Client struct{}

func New(options Options, optFns ...func(*Options)) *Client { return &Client{} }

type SendMessageInput struct {
	QueueUrl, MessageBody *string
}

type SendMessageOutput struct{ MessageId *string }

func (c *Client) SendMessage(ctx context.Context, params *SendMessageInput, optFns ...func(*Options)) (*SendMessageOutput, error) {
	fmt.Println("sqs", *params.QueueUrl, *params.MessageBody)
	return &SendMessageOutput{}, nil
}

// Package slack is a stub of the package of the same path, with what the cases use. What is sent goes to standard output.
package slack

import (
	"context"
	"fmt"
)

type Client struct{}

type Option func(*Client)

func New(token string, options ...Option) *Client { return &Client{} }

type AttachmentField struct {
	Title, Value string
	Short        bool
}

type Attachment struct {
	Title, Text string
	Fields      []AttachmentField
}

type config struct {
	text        string
	attachments []Attachment
}

type MsgOption func(*config) error

func MsgOptionText(text string, escape bool) MsgOption {
	return func(c *config) error {
		c.text = text
		return nil
	}
}

func MsgOptionAttachments(attachments ...Attachment) MsgOption {
	return func(c *config) error {
		c.attachments = attachments
		return nil
	}
}

func (api *Client) PostMessage(channelID string, options ...MsgOption) (string, string, error) {
	return api.PostMessageContext(context.Background(), channelID, options...)
}

func (api *Client) PostMessageContext(ctx context.Context, channelID string, options ...MsgOption) (string, string, error) {
	var c config
	for _, o := range options {
		o(&c)
	}
	fmt.Println("slack", channelID, c.text, c.attachments)
	return channelID, "1", nil
}

type WebhookMessage struct {
	Text        string
	Attachments []Attachment
}

func PostWebhook(url string, msg *WebhookMessage) error {
	fmt.Println("slack", msg.Text, msg.Attachments)
	return nil
}

// Package notify tells people and operators things, by several channels.
package notify

import (
	"context"
	"errors"

	"github.com/slack-go/slack"
	"github.com/twilio/twilio-go"
	openapi "github.com/twilio/twilio-go/rest/api/v2010"
	"gopkg.in/gomail.v2"
)

// Channel is a way to tell.
type Channel interface {
	Send(ctx context.Context, to, text string) error
}

type SMS struct{ Client *twilio.RestClient }

func (s SMS) Send(ctx context.Context, to, text string) error {
	p := &openapi.CreateMessageParams{}
	p.SetTo(to)
	p.SetBody(text)
	_, err := s.Client.Api.CreateMessage(p)
	return err
}

type Slack struct{ API *slack.Client }

func (s Slack) Send(ctx context.Context, to, text string) error {
	_, _, err := s.API.PostMessage(to, slack.MsgOptionText(text, true))
	return err
}

type Mail struct{ Dialer *gomail.Dialer }

func (m Mail) Send(ctx context.Context, to, text string) error {
	msg := gomail.NewMessage()
	msg.SetHeader("To", to)
	msg.SetBody("text/plain", text)
	return m.Dialer.DialAndSend(msg)
}

// Option configures a notification.
type Option func(*options)

type options struct {
	channels []Channel
	to       string
	text     string
	note     string
}

func Via(c Channel) Option { return func(o *options) { o.channels = append(o.channels, c) } }

func To(address string) Option { return func(o *options) { o.to = address } }

func Text(s string) Option { return func(o *options) { o.text = s } }

// Note is for whoever reads the source of a notification, and is not sent.
func Note(s string) Option { return func(o *options) { o.note = s } }

// Send sends a notification by all of its channels.
func Send(ctx context.Context, opts ...Option) error {
	var o options
	for _, opt := range opts {
		opt(&o)
	}
	var errs []error
	for _, c := range o.channels {
		errs = append(errs, c.Send(ctx, o.to, o.text))
	}
	return errors.Join(errs...)
}

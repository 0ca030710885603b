// Package case48 has listeners for analytics, mail and logs.
package case48

import (
	"context"
	"fmt"

	"github.com/posthog/posthog-go"
	"github.com/sendgrid/sendgrid-go"
	"github.com/sendgrid/sendgrid-go/helpers/mail"
	"go.uber.org/zap"
	"round9/case48/event"
)

type Subscriber struct {
	ID       int
	Email    string `pii:"email"`
	Name     string `pii:"name"`
	Religion string `pii:"religion"`
	Topic    string
}

// Subscribed is the data of an event.
type Subscribed struct {
	Subscriber Subscriber
	Source     string
}

func logged(ctx context.Context, data any) error {
	if s, ok := data.(Subscribed); ok {
		zap.L().Info("subscribed", zap.Int("id", s.Subscriber.ID), zap.String("source", s.Source))
	}
	return nil
}

func loud(ctx context.Context, data any) error {
	if s, ok := data.(Subscribed); ok {
		zap.S().Infof("subscribed: %s", s.Subscriber.Name) // leak: Subscriber.Name
	}
	return nil
}

func tracked(client posthog.Client) event.Handler {
	return func(ctx context.Context, data any) error {
		s := data.(Subscribed)
		return client.Enqueue(posthog.Capture{DistinctId: fmt.Sprint(s.Subscriber.ID), Event: "subscribed", Properties: posthog.NewProperties().Set("topic", s.Subscriber.Topic)})
	}
}

func trackedByMail(client posthog.Client) event.Handler {
	return func(ctx context.Context, data any) error {
		s := data.(Subscribed)
		return client.Enqueue(posthog.Capture{DistinctId: s.Subscriber.Email, Event: "subscribed"}) // leak: Subscriber.Email
	}
}

func welcomed(client *sendgrid.Client) event.Handler {
	return func(ctx context.Context, data any) error {
		s := data.(Subscribed).Subscriber
		to := mail.NewEmail(s.Name, s.Email)
		_, err := client.Send(mail.NewSingleEmail(mail.NewEmail("News", "news@news.example"), "Hello "+s.Name, to, "Welcome to "+s.Topic, ""))
		return err
	}
}

func blessed(client *sendgrid.Client) event.Handler {
	return func(ctx context.Context, data any) error {
		s := data.(Subscribed).Subscriber
		_, err := client.Send(mail.NewSingleEmail(nil, "Hello", mail.NewEmail("", s.Email), "For "+s.Religion, "")) // leak: Subscriber.Religion
		return err
	}
}

func emit(ctx context.Context, s Subscriber, hs ...event.Handler) error {
	d := event.New()
	for _, h := range hs {
		d.On("subscribed", h)
	}
	return d.Emit(ctx, "subscribed", Subscribed{s, "web"})
}

func LeakLoud(ctx context.Context, s Subscriber) error { return emit(ctx, s, loud) }

func CleanLogged(ctx context.Context, s Subscriber) error { return emit(ctx, s, logged) }

func LeakTracked(ctx context.Context, s Subscriber) error {
	return emit(ctx, s, trackedByMail(posthog.New("key")))
}

func CleanTracked(ctx context.Context, s Subscriber) error {
	return emit(ctx, s, logged, tracked(posthog.New("key")))
}

func LeakBlessed(ctx context.Context, s Subscriber) error {
	return emit(ctx, s, blessed(sendgrid.NewSendClient("key")))
}

func CleanWelcomed(ctx context.Context, s Subscriber) error {
	return emit(ctx, s, welcomed(sendgrid.NewSendClient("key")))
}

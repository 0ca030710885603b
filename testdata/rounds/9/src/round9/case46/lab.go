// Package case46 tells patients of a laboratory about results.
package case46

import (
	"context"
	"fmt"

	"github.com/slack-go/slack"
	"github.com/twilio/twilio-go"
	"gopkg.in/gomail.v2"
	"round9/case46/notify"
)

type Sample struct {
	Number int
	Phone  string `pii:"phone"`
	Mail   string `pii:"email"`
	Name   string `pii:"name"`
	Result string `pii:"lab-result"`
}

type Lab struct {
	sms, slack, mail notify.Channel
}

func New() *Lab {
	return &Lab{notify.SMS{Client: twilio.NewRestClient()}, notify.Slack{API: slack.New("t")}, notify.Mail{Dialer: gomail.NewDialer("smtp", 25, "", "")}}
}

func ready(s Sample) string { return fmt.Sprintf("Dear %s, sample %d is done.", s.Name, s.Number) }

func result(s Sample) string { return ready(s) + " We found " + s.Result + "." }

func LeakSMS(ctx context.Context, l *Lab, s Sample) error {
	return notify.Send(ctx, notify.Via(l.sms), notify.To(s.Phone), notify.Text(result(s))) // leak: Sample.Result
}

func CleanSMS(ctx context.Context, l *Lab, s Sample) error {
	return notify.Send(ctx, notify.Via(l.sms), notify.To(s.Phone), notify.Text(ready(s)))
}

func CleanNote(ctx context.Context, l *Lab, s Sample) error {
	return notify.Send(ctx, notify.Via(l.mail), notify.To(s.Mail), notify.Text(ready(s)), notify.Note(s.Result))
}

func LeakMail(ctx context.Context, l *Lab, s Sample) error {
	return l.mail.Send(ctx, s.Mail, result(s)) // leak: Sample.Result
}

func CleanMail(ctx context.Context, l *Lab, s Sample) error {
	return l.mail.Send(ctx, s.Mail, ready(s))
}

func LeakSlack(ctx context.Context, l *Lab, s Sample) error {
	opts := []notify.Option{notify.Via(l.slack), notify.To("#lab")}
	if s.Number > 0 {
		opts = append(opts, notify.Text("strange: "+s.Result))
	}
	return notify.Send(ctx, opts...) // leak: Sample.Result
}

func CleanSlack(ctx context.Context, l *Lab, s Sample) error {
	opts := []notify.Option{notify.Via(l.slack), notify.To("#lab")}
	if s.Result != "" {
		opts = append(opts, notify.Text(fmt.Sprint("strange: ", s.Number)))
	}
	return notify.Send(ctx, opts...)
}

// CleanNobody sends by no channel.
func CleanNobody(ctx context.Context, s Sample) error {
	return notify.Send(ctx, notify.To(s.Phone), notify.Note(result(s)))
}

// Package case28 alerts a channel of Slack.
package case28

import (
	"context"
	"fmt"
	"strings"

	"github.com/slack-go/slack"
	"go.uber.org/zap"
)

type Incident struct {
	ID       int
	Reporter string `pii:"name"`
	Injury   string `pii:"health"`
	Place    string
}

type Witness struct {
	Name   string `pii:"name"`
	Record string `pii:"criminal-record"`
}

type Alerter struct {
	api     *slack.Client
	channel string
	log     *zap.SugaredLogger
}

func New() *Alerter { return &Alerter{slack.New("token"), "#safety", zap.S()} }

func (a *Alerter) post(ctx context.Context, text string, fields ...slack.AttachmentField) {
	options := []slack.MsgOption{slack.MsgOptionText(text, false)}
	if len(fields) > 0 {
		options = append(options, slack.MsgOptionAttachments(slack.Attachment{Fields: fields}))
	}
	_, ts, err := a.api.PostMessageContext(ctx, a.channel, options...)
	if err != nil {
		a.log.Errorw("not posted", "error", err)
		return
	}
	a.log.Infow("posted", "ts", ts, "fields", len(fields))
}

func field(title, value string) slack.AttachmentField {
	return slack.AttachmentField{Title: title, Value: value, Short: true}
}

func LeakText(ctx context.Context, a *Alerter, i Incident) {
	a.post(ctx, fmt.Sprintf("Incident %d at %s: %s", i.ID, i.Place, i.Injury)) // leak: Incident.Injury
}

func CleanText(ctx context.Context, a *Alerter, i Incident) {
	a.post(ctx, fmt.Sprintf("Incident %d at %s, reported by %s", i.ID, i.Place, i.Reporter))
}

func LeakField(ctx context.Context, a *Alerter, i Incident) {
	a.post(ctx, "Incident", field("place", i.Place), field("injury", i.Injury)) // leak: Incident.Injury
}

func CleanField(ctx context.Context, a *Alerter, i Incident) {
	a.post(ctx, "Incident", field("place", i.Place), field("id", fmt.Sprint(i.ID)))
}

func LeakWebhook(ws []Witness) error {
	var sb strings.Builder
	for _, w := range ws {
		fmt.Fprintf(&sb, "- %s (%s)\n", w.Name, w.Record)
	}
	return slack.PostWebhook("https://hooks.slack.example", &slack.WebhookMessage{Text: sb.String()}) // leak: Witness.Record
}

func CleanWebhook(ws []Witness) error {
	var sb strings.Builder
	for _, w := range ws {
		fmt.Fprintf(&sb, "- %s\n", w.Name)
	}
	return slack.PostWebhook("https://hooks.slack.example", &slack.WebhookMessage{Text: sb.String()})
}

func LeakLogged(a *Alerter, i Incident) {
	msg := &slack.WebhookMessage{Text: "reported by " + i.Reporter}
	if err := slack.PostWebhook("https://hooks.slack.example", &slack.WebhookMessage{}); err == nil {
		a.log.Infof("posted %q", msg.Text) // leak: Incident.Reporter
	}
}

func CleanLogged(a *Alerter, i Incident) {
	msg := &slack.WebhookMessage{Text: "reported by " + i.Reporter}
	if err := slack.PostWebhook("https://hooks.slack.example", &slack.WebhookMessage{}); err == nil {
		a.log.Infof("posted %d characters about %d", len(msg.Text), i.ID)
	}
}

// Package worker does in the background what no request should wait for.
package worker

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"allegromedical.example/shop/mailer"
	"allegromedical.example/shop/models"
	"allegromedical.example/shop/privacy"
	"allegromedical.example/shop/store"
)

const maxAttempts = 3

// ticket is a message on its way through the support desk.
type ticket struct {
	mail     models.SupportMail
	attempts int
}

// MarshalLogObject shows which message it is and nothing of what it says.
func (t ticket) MarshalLogObject(enc zapcore.ObjectEncoder) error {
	enc.AddString("id", t.mail.ID)
	enc.AddInt("attempts", t.attempts)
	enc.AddString("from", privacy.MaskEmail(t.mail.From))
	return nil
}

// Desk answers messages that were sent to support.
type Desk struct {
	inbox  chan models.SupportMail
	mailer *mailer.Mailer
	log    *zap.Logger
}

// NewDesk returns a desk with room for some messages.
func NewDesk(m *mailer.Mailer, log *zap.Logger) *Desk {
	return &Desk{inbox: make(chan models.SupportMail, 64), mailer: m, log: log.Named("desk")}
}

// Inbox is where messages are put.
func (d *Desk) Inbox() chan<- models.SupportMail { return d.inbox }

// Run answers messages until the context ends.
func (d *Desk) Run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case msg := <-d.inbox:
			d.log.Debug("message taken", zap.String("subject", msg.Subject)) // leak: default/logs
			d.answer(ctx, ticket{mail: msg})
		}
	}
}

func (d *Desk) answer(ctx context.Context, t ticket) {
	started := time.Now()
	defer func() {
		d.log.Info("message handled", zap.Object("ticket", t), zap.Duration("took", time.Since(started))) // ok: allegromedical/safeguards, default/logs: MarshalLogObject masks the message
	}()
	err := retry(ctx, maxAttempts, func() error {
		t.attempts++
		return d.mailer.Answer(ctx, t.mail, "We have your message and will answer soon.")
	})
	if err != nil {
		d.log.Error("no answer sent", zap.Any("message", t.mail), zap.Error(err)) // leak: default/logs
	}
}

// retry calls fn until it succeeds.
func retry(ctx context.Context, attempts int, fn func() error) error {
	var errs []error
	for i := range attempts {
		err := fn()
		if err == nil {
			return nil
		}
		errs = append(errs, fmt.Errorf("attempt %d: %w", i+1, err))
		select {
		case <-ctx.Done():
			return errors.Join(append(errs, ctx.Err())...)
		case <-time.After(time.Duration(i+1) * time.Second):
		}
	}
	return errors.Join(errs...)
}

// Reminders tells customers that their supplies run out.
type Reminders struct {
	customers store.Customers
	mailer    *mailer.Mailer
	log       *zap.SugaredLogger
}

// NewReminders returns reminders that are due.
func NewReminders(customers store.Customers, m *mailer.Mailer, log *zap.Logger) *Reminders {
	return &Reminders{customers: customers, mailer: m, log: log.Named("reminders").Sugar()}
}

type due struct {
	customer models.Customer
	answers  models.Questionnaire
}

// Send writes to everybody in answers who still is a customer.
func (r *Reminders) Send(ctx context.Context, answers map[models.CustomerID]models.Questionnaire) error {
	queue := make(chan due)
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() { r.drain(ctx, queue) })
	}
	var failed error
	for customer, err := range r.customers.All(ctx) {
		if err != nil {
			failed = fmt.Errorf("list customers: %w", err)
			break
		}
		if q, ok := answers[customer.ID]; ok && customer.Newsletter {
			queue <- due{customer: customer, answers: q}
		}
	}
	close(queue)
	group.Wait()
	r.log.Infow("reminders sent", "of", len(answers), "complete", failed == nil) // ok: allegromedical/safeguards: a count and a boolean
	return failed
}

func (r *Reminders) drain(ctx context.Context, queue <-chan due) {
	for d := range queue {
		if err := r.mailer.Refill(ctx, d.customer.Contact, d.answers, true); err != nil {
			r.log.Warnw("reminder failed", "customer", d.customer, "err", err) // leak: allegromedical/safeguards, default/logs
			continue
		}
		r.log.Debugf("reminded %s about %d medications", privacy.MaskEmail(d.customer.Email), len(d.answers.Medications)) // ok: allegromedical/safeguards, default/logs: a masked address and a count
		r.log.Debugf("reminded %T of %v", d, d.answers.Medications)                                                       // leak: allegromedical/safeguards
	}
}

// Newsletter sends what is new to those who asked for it.
type Newsletter struct {
	mailer *mailer.Mailer
	hasher *privacy.Hasher
	log    *zap.Logger
}

// NewNewsletter returns a newsletter.
func NewNewsletter(m *mailer.Mailer, hasher *privacy.Hasher, log *zap.Logger) *Newsletter {
	return &Newsletter{mailer: m, hasher: hasher, log: log}
}

// Send writes to all who confirmed their subscription.
func (n *Newsletter) Send(ctx context.Context, subs []models.Subscription) {
	sent := n.log.Info
	for _, sub := range subs {
		if !sub.Confirmed {
			continue
		}
		reader := &models.Customer{Contact: models.Contact{Name: sub.FirstName, Email: sub.Email}}
		if err := n.mailer.Welcome(ctx, reader); err != nil {
			n.log.Error("not sent", zap.String("reader", n.hasher.Pseudonym(sub.Email)), zap.Error(err)) // ok: allegromedical/safeguards, default/logs: a keyed hash
			continue
		}
		sent("newsletter sent", zap.String("to", sub.Email)) // leak: default/logs
	}
	n.log.Info("newsletter done", zap.Strings("to", masked(subs))) // ok: allegromedical/safeguards, default/logs: masked one by one
	n.log.Debug("readers", zap.Strings("names", names(subs)))      // leak: allegromedical/safeguards
}

func masked(subs []models.Subscription) []string { return project(subs, maskedAddress) }

func maskedAddress(s models.Subscription) string { return privacy.MaskEmail(s.Email) }

func names(subs []models.Subscription) []string {
	return project(subs, func(s models.Subscription) string { return s.FirstName })
}

// project maps every element of a list.
func project[T, U any](list []T, fn func(T) U) []U {
	out := make([]U, 0, len(list))
	for _, v := range list {
		out = append(out, fn(v))
	}
	return out
}

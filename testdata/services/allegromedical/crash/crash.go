// Package crash reports what goes wrong to an outside service.
package crash

import (
	"context"
	"fmt"
	"time"

	"github.com/getsentry/sentry-go"

	"allegromedical.example/shop/models"
)

// Reporter reports errors of one part of the shop.
type Reporter struct{ hub *sentry.Hub }

// New returns a reporter; without a DSN it reports nothing.
func New(dsn, release string) (*Reporter, error) {
	client, err := sentry.NewClient(sentry.ClientOptions{Dsn: dsn, Release: release, SendDefaultPII: false})
	if err != nil {
		return nil, fmt.Errorf("crash reports: %w", err)
	}
	return &Reporter{hub: sentry.NewHub(client, sentry.NewScope())}, nil
}

// For returns a reporter that knows which customer is served.
func (r *Reporter) For(c *models.Customer) *Reporter {
	hub := r.hub.Clone()
	hub.Scope().SetUser(sentry.User{ID: string(c.ID)}) // ok: allegromedical/correspondence: only the identifier
	return &Reporter{hub: hub}
}

// Identify shows support who called about a crash.
func (r *Reporter) Identify(c *models.Customer, s models.Session) {
	r.hub.ConfigureScope(func(scope *sentry.Scope) { scope.SetUser(sentry.User{Email: c.Email, IPAddress: s.IP}) }) // leak: allegromedical/consent, allegromedical/opt-out
}

// Error reports err.
func (r *Reporter) Error(err error) { r.hub.CaptureException(err) }

// Step leaves a trace of what happened before an error.
func (r *Reporter) Step(category, text string) {
	r.hub.AddBreadcrumb(&sentry.Breadcrumb{Category: category, Message: text, Timestamp: time.Now()}, nil)
}

// Guard reports a panic and goes on panicking.
func (r *Reporter) Guard(ctx context.Context) {
	if v := recover(); v != nil {
		r.hub.RecoverWithContext(ctx, v)
		r.hub.Flush(2 * time.Second)
		panic(v)
	}
}

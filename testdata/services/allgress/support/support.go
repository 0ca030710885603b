// Package support finds out what went wrong for a customer, and logs on the way.
package support

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/sirupsen/logrus"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/trace"

	"allgress.example/cloud/tenants"
	"allgress.example/cloud/vault"
)

// Desk looks into problems.
type Desk struct {
	log    *logrus.Logger
	tracer trace.Tracer
	vault  *vault.Vault
}

// New returns a desk.
func New(log *logrus.Logger, tracer trace.Tracer, v *vault.Vault) *Desk {
	return &Desk{log: log, tracer: tracer, vault: v}
}

// Tenant is the logger of one customer.
func (d *Desk) Tenant(t *tenants.Tenant) *logrus.Entry {
	d.log.Debugf("opened by %s", t.Signatory) // leak: default/logs
	return d.log.WithField("tenant", t.ID)
}

// Failed says that something did not work for a person.
func (d *Desk) Failed(ctx context.Context, p *tenants.Person, err error) {
	_, span := d.tracer.Start(ctx, "failed")
	defer span.End()
	span.SetAttributes(attribute.String("person", d.vault.Pseudonym(p.Email))) // ok: allgress/support-logs, allgress/transfers: a keyed hash
	span.SetAttributes(attribute.String("case", p.Case))                       // leak: allgress/support-logs
	log := d.log.WithField("person", p.ID)
	log.WithField("email", tenants.MaskEmail(p.Email)).Warn("failed") // ok: allgress/support-logs: masked
	log.WithField("email", p.Email).Warn("failed")                    // leak: allgress/support-logs
	log.WithError(err).Errorf("no luck with %v", p)                   // ok: String names the person's number
	log.Errorf("no luck with %+v", *p)                                // ok: String is called for it, too
	log.Errorf("no luck with %#v", *p)                                // leak: allgress/support-logs
}

// Trace follows a case, sealed, so that only we can read it. Whoever looks for
// the cause of a problem can, too.
func (d *Desk) Trace(p *tenants.Person) {
	sealed, err := d.vault.SealText(p.Case)
	if err != nil {
		d.log.Warn("cannot seal") // ok: a constant text
		return
	}
	d.log.Debug("case ", sealed) // leak: allgress/support-logs
}

// Check reports what is wrong with a person's data.
func Check(p *tenants.Person) error {
	if p.Email == "" {
		return fmt.Errorf("%s has no address", p)
	}
	if len(p.Phone) < 5 {
		return fmt.Errorf("%q is no telephone number", p.Phone)
	}
	return nil
}

// Checked logs what Check finds.
func (d *Desk) Checked(people []tenants.Person) {
	var wrong []error
	for i := range people {
		if err := Check(&people[i]); err != nil {
			wrong = append(wrong, err)
		}
	}
	d.log.WithField("wrong", len(wrong)).Info("checked") // ok: a count
	if err := errors.Join(wrong...); err != nil {
		d.log.Error(err) // leak: allgress/support-logs
	}
}

// Report prints what an operator asks for.
func (d *Desk) Report(people []tenants.Patron, full bool) {
	for _, p := range people {
		shown := tenants.MaskEmail(p.Email)
		fmt.Fprintln(os.Stdout, p.ID, shown) // ok: allgress/support-logs: masked
		if full {
			shown = p.Email
		}
		fmt.Fprintln(os.Stdout, p.ID, shown) // leak: allgress/support-logs
	}
}

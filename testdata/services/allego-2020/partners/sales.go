package partners

import (
	"context"
	"log/slog"
	"time"

	"allego.example/learn/models"
	"allego.example/learn/privacy"
)

// Sales tells the CRM and the advertisers.
type Sales struct {
	CRM        *CRM
	Ads        *Ads
	Audience   *Audience
	Enrichment *Enrichment
	Names      *privacy.Pseudonyms
	Log        *slog.Logger
}

// Signed tells the CRM of a new learner.
func (s *Sales) Signed(ctx context.Context, l *models.Learner) error {
	if l.Consents.NoMarketing {
		s.Log.InfoContext(ctx, "not for sales", "learner", l.ID)
		return nil
	}
	return s.CRM.Upsert(ctx, l.Contact, "platform") // ok: allego-2020/marketing-opt-out, allego-2020/passwords, allego-2020/recipients, allego-2020/roles: no objection
}

// Asked tells the CRM of a question on the site.
func (s *Sales) Asked(ctx context.Context, l *models.Learner, about string) error {
	err := s.CRM.Upsert(ctx, l.Contact, about) // leak: allego-2020/marketing-opt-out
	if err != nil || !l.Consents.Reachable() {
		return err
	}
	return s.CRM.Upsert(ctx, l.Contact, about+" (follow up)") // ok: allego-2020/marketing-opt-out, allego-2020/passwords, allego-2020/recipients, allego-2020/roles: no objection, the method says
}

// Downloaded tells the CRM what somebody took home.
func (s *Sales) Downloaded(ctx context.Context, l *models.Learner, d models.Download) error {
	if !l.Consents.Asked() {
		return s.CRM.Upsert(ctx, l.Contact, d.File) // leak: allego-2020/marketing-opt-out
	}
	if l.Consents.Marketing {
		return s.CRM.Upsert(ctx, l.Contact, d.File) // ok: allego-2020/marketing-opt-out, allego-2020/passwords, allego-2020/recipients, allego-2020/roles: who agreed has not objected
	}
	if l.Consents.Location {
		return s.CRM.Upsert(ctx, l.Contact, d.File) // leak: allego-2020/marketing-opt-out
	}
	return nil
}

// Quarter tells the CRM of everybody who was active.
func (s *Sales) Quarter(ctx context.Context, active []*models.Learner) int {
	told := 0
	for _, l := range active {
		if !l.Consents.Reachable() || l.CreatedAt.After(time.Now().AddDate(0, -3, 0)) {
			continue
		}
		if s.CRM.Upsert(ctx, l.Contact, "quarter") == nil { // ok: allego-2020/marketing-opt-out, allego-2020/passwords, allego-2020/recipients, allego-2020/roles: the others were skipped
			told++
		}
	}
	return told
}

// Trained tells the CRM who was trained.
func (s *Sales) Trained(ctx context.Context, l *models.Learner, trainees []models.Trainee) error {
	if !l.Consents.Reachable() {
		return nil
	}
	for _, t := range trainees {
		if err := s.CRM.Upsert(ctx, models.Contact{Name: t.Name, Email: t.Email}, "training"); err != nil { // leak: allego-2020/roles
			return err
		}
	}
	return s.CRM.Upsert(ctx, l.Contact, "trained a team") // ok: allego-2020/marketing-opt-out, allego-2020/passwords, allego-2020/recipients, allego-2020/roles: our own learner, who did not object
}

// Viewed tells advertisers what somebody looks at.
func (s *Sales) Viewed(ctx context.Context, c *models.Consents, v models.Visit) error {
	if !c.Targetable() {
		return nil
	}
	return s.Ads.Segment(ctx, s.Names.Of(v.Visitor), v.Page) // ok: allego-2020/advertisers, allego-2020/no-sale, allego-2020/passwords, allego-2020/recipients, allego-2020/roles: consent to both, and no more than usage
}

// Searched tells advertisers what somebody came from.
func (s *Sales) Searched(ctx context.Context, c models.Consents, v models.Visit) error {
	switch {
	case !c.Asked():
		return s.Ads.Segment(ctx, v.Visitor, v.Referrer) // leak: allego-2020/advertisers, allego-2020/no-sale
	case c.Marketing && !c.Sale:
		return s.Ads.Segment(ctx, v.Visitor, v.Referrer) // leak: allego-2020/no-sale
	case c.Sale && !c.Marketing:
		return s.Ads.Segment(ctx, v.Visitor, v.Referrer) // leak: allego-2020/advertisers
	case c.Sale && c.Marketing:
		return s.Ads.Segment(ctx, v.Visitor, v.Referrer) // ok: allego-2020/advertisers, allego-2020/no-sale, allego-2020/passwords, allego-2020/recipients, allego-2020/roles: consent to both
	}
	return nil
}

// Matched tells advertisers who somebody is, to find the person elsewhere.
func (s *Sales) Matched(ctx context.Context, l *models.Learner, v models.Visit) error {
	if !l.Consents.Targetable() {
		return nil
	}
	if err := s.Ads.Segment(ctx, s.Names.Of(l.Email), v.Page); err != nil { // leak: allego-2020/advertisers
		return err
	}
	return s.Ads.Segment(ctx, privacy.MaskEmail(l.Email), v.Page) // ok: allego-2020/advertisers, allego-2020/no-sale, allego-2020/passwords, allego-2020/recipients, allego-2020/roles: masked
}

// Offered sells what somebody looked at.
func (s *Sales) Offered(ctx context.Context, c models.Consents, visits []models.Visit) error {
	for _, v := range visits {
		if c.Sale {
			if err := s.Audience.Offer(ctx, v); err != nil { // ok: allego-2020/no-sale, allego-2020/passwords, allego-2020/recipients, allego-2020/roles: consent to the sale
				return err
			}
		}
	}
	if c.NoMarketing || len(visits) == 0 {
		return nil
	}
	return s.Audience.Offer(ctx, visits[0]) // leak: allego-2020/no-sale
}

// Completed fills in what the CRM does not know.
func (s *Sales) Completed(ctx context.Context, l *models.Learner) error {
	full, err := s.Enrichment.Complete(ctx, l.Contact) // leak: allego-2020/recipients
	if err != nil || !l.Consents.Reachable() {
		return err
	}
	return s.CRM.Upsert(ctx, full, "completed") // ok: allego-2020/marketing-opt-out, allego-2020/passwords, allego-2020/recipients, allego-2020/roles: a CRM, and no objection
}

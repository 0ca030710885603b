// Package partners hands data to other companies: the CRM, advertisers, who
// analyses how the platform is used, who looks places up.
package partners

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"allego.example/learn/models"
)

// api is an interface that takes JSON.
type api struct {
	base string
	http *http.Client
}

// post sends a value. What that is, and to whom it goes, the exported methods
// say.
//
//pii:neutral
func (a *api) post(ctx context.Context, path string, value, answer any) error {
	body, err := json.Marshal(value)
	if err != nil {
		return fmt.Errorf("partners: %s: %w", path, err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, a.base+path, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("partners: %s: %w", path, err)
	}
	resp, err := a.http.Do(req)
	if err != nil {
		return fmt.Errorf("partners: no answer to %s", path)
	}
	defer func() { _ = resp.Body.Close() }()
	if answer == nil {
		return nil
	}
	return json.NewDecoder(resp.Body).Decode(answer)
}

// CRM is where our sales people look.
type CRM struct{ api }

// NewCRM returns the CRM at an address.
func NewCRM(base string) *CRM { return &CRM{api{base, &http.Client{Timeout: 10 * time.Second}}} }

// Upsert adds a lead, or changes it.
//
//pii:sink share/crm args=1,2 vendor=Leadwell
func (c *CRM) Upsert(ctx context.Context, lead models.Contact, interest string) error {
	return c.post(ctx, "/leads", map[string]any{"lead": lead, "interest": interest}, nil)
}

// Ads selects which advertisements somebody sees.
type Ads struct{ api }

// NewAds returns the network at an address.
func NewAds(base string) *Ads { return &Ads{api{base, http.DefaultClient}} }

// Segment puts whoever a pseudonym stands for into a segment.
//
//pii:sink share/ads args=1,2 vendor=Adreach
func (a *Ads) Segment(ctx context.Context, who string, interests ...string) error {
	return a.post(ctx, "/segments", map[string]any{"who": who, "interests": interests}, nil)
}

// Audience is a list that somebody else buys.
type Audience struct{ api }

// NewAudience returns the market at an address.
func NewAudience(base string) *Audience { return &Audience{api{base, http.DefaultClient}} }

// Offer puts somebody on the list.
//
//pii:sink share/data-broker args=1 vendor=Audiencelink
func (a *Audience) Offer(ctx context.Context, v models.Visit) error {
	return a.post(ctx, "/offers", v, nil)
}

// Enrichment completes what we know from other people's lists.
type Enrichment struct{ api }

// NewEnrichment returns the service at an address.
func NewEnrichment(base string) *Enrichment { return &Enrichment{api{base, http.DefaultClient}} }

// Complete fills in what is missing.
//
//pii:sink share/other args=1 vendor=Factmill purpose=enrichment
func (e *Enrichment) Complete(ctx context.Context, c models.Contact) (models.Contact, error) {
	var full models.Contact
	return full, e.post(ctx, "/complete", c, &full)
}

// Places looks up where an address is.
type Places struct{ api }

// NewPlaces returns the service at an address.
func NewPlaces(base string) *Places { return &Places{api{base, http.DefaultClient}} }

// Locate asks where an IP address is.
//
//pii:sink share/geo args=1 vendor=Whereabouts
func (p *Places) Locate(ctx context.Context, ip string) (models.Position, error) {
	var at models.Position
	return at, p.post(ctx, "/locate", map[string]string{"ip": ip}, &at)
}

// Centres finds training centres.
type Centres struct{ api }

// NewCentres returns the directory at an address.
func NewCentres(base string) *Centres { return &Centres{api{base, http.DefaultClient}} }

// Near lists the centres around a place.
//
//pii:sink share/other args=1,2 vendor=Centrefinder purpose=search
func (c *Centres) Near(ctx context.Context, lat, lon float64) ([]string, error) {
	var names []string
	return names, c.post(ctx, "/near", []float64{lat, lon}, &names)
}

// Package partners speaks to other companies.
package partners

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"time"

	"github.com/getsentry/sentry-go"

	"allegeant.example/benefits/people"
)

// post sends a value as JSON.
func post(ctx context.Context, client *http.Client, url string, v any) error {
	body, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("partners: %w", err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("partners: %w", err)
	}
	resp, err := client.Do(req)
	if err != nil {
		return fmt.Errorf("partners: no answer from %s", req.URL.Host)
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 300 {
		return fmt.Errorf("partners: %s answers %d", req.URL.Host, resp.StatusCode)
	}
	return nil
}

// PlanAdministrator runs the health plan that we sell.
type PlanAdministrator struct {
	url    string
	client *http.Client
}

// NewPlanAdministrator returns the administrator at url.
func NewPlanAdministrator(url string) *PlanAdministrator {
	return &PlanAdministrator{url: url, client: &http.Client{Timeout: 10 * time.Second}}
}

// Report tells the administrator about somebody who is insured.
//
//pii:sink share/http args=2 vendor=PlanAdministrator purpose=admin
func (p *PlanAdministrator) Report(ctx context.Context, id, what string) error {
	return post(ctx, p.client, p.url+"/insured", map[string]string{"id": id, "what": what})
}

// Pixels tells an advertising network who has seen a page.
//
//pii:sink share/ads args=1 vendor=Pixelfarm
func Pixels(ctx context.Context, who string) error {
	return post(ctx, http.DefaultClient, "https://pixelfarm.example/seen", who)
}

// Leads sells addresses of those who look for an insurance.
//
//pii:sink share/data-broker args=1,2 vendor=Leadhouse purpose=admin
func Leads(ctx context.Context, name, email string) error {
	return post(ctx, http.DefaultClient, "https://leadhouse.example/leads", []string{name, email})
}

// Campaign adds somebody to the list of an agency.
//
//pii:sink share/marketing args=1 vendor=Agency purpose=technical
func Campaign(ctx context.Context, email string) error {
	return post(ctx, http.DefaultClient, "https://agency.example/list", email)
}

// Rate asks a comparison site, which promised us nothing, for a price.
func Rate(ctx context.Context, e *people.Enquiry) error {
	if err := post(ctx, http.DefaultClient, "https://rates.example/topics", e.Topic); err != nil { // ok: one of our own topics
		return err
	}
	return post(ctx, http.DefaultClient, "https://rates.example/people", e.Salary) // leak: allegeant/processors
}

// Crash tells those who look for our errors which visitor saw one.
func Crash(err error, a *people.Account) {
	hub := sentry.CurrentHub().Clone()
	hub.ConfigureScope(func(scope *sentry.Scope) {
		scope.SetUser(sentry.User{Username: a.Username}) // ok: allegeant/processors: finding errors is technical work
	})
	hub.CaptureException(err)
}

// Sold hands over what was asked for by companies that pay for it.
func Sold(ctx context.Context, accounts []people.Account) error {
	for i := range accounts {
		a := &accounts[i]
		if !a.Newsletter {
			continue
		}
		if err := Leads(ctx, a.Name, a.Email); err != nil { // leak: allegeant/no-sale
			return err
		}
		if err := Pixels(ctx, a.Email); err != nil { // leak: allegeant/no-sale, allegeant/processors, allegeant/purpose
			return err
		}
		if err := Campaign(ctx, a.Email); err != nil { // leak: allegeant/purpose
			return err
		}
	}
	return Pixels(ctx, fmt.Sprint(len(accounts))) // ok: allegeant/no-sale, allegeant/purpose: a count
}

// Package assist has services of other companies help with cases.
package assist

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"github.com/posthog/posthog-go"

	"allgress.example/cloud/tenants"
	"allgress.example/cloud/vault"
)

// Trainer makes models from what it is sent.
type Trainer struct{ client *http.Client }

// NewTrainer returns a trainer.
func NewTrainer(client *http.Client) *Trainer { return &Trainer{client: client} }

// Learn adds a text to what the next model is made from.
//
//pii:sink share/ai args=1 vendor=Modelworks region=eu
func (t *Trainer) Learn(ctx context.Context, text string) error {
	return post(ctx, t.client, "https://modelworks.example/corpus", text)
}

// Translator translates cases as part of the service.
type Translator struct{ client *http.Client }

// NewTranslator returns a translator.
func NewTranslator(client *http.Client) *Translator { return &Translator{client: client} }

// Zurich has a text translated in Switzerland.
//
//pii:sink share/other args=1 vendor=Wortwerk purpose=translation region=ch
func (t *Translator) Zurich(ctx context.Context, text string) error {
	return post(ctx, t.client, "https://wortwerk.example/translate", text)
}

// Manila has a text translated where it is cheaper.
//
//pii:sink share/other args=1 vendor=Salin purpose=translation region=ph
func (t *Translator) Manila(ctx context.Context, text string) error {
	return post(ctx, t.client, "https://salin.example/translate", text)
}

func post(ctx context.Context, client *http.Client, to, text string) error {
	body, err := json.Marshal(text)
	if err != nil {
		return fmt.Errorf("assist: %w", err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, to, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("assist: %w", err)
	}
	resp, err := client.Do(req)
	if err != nil {
		return fmt.Errorf("assist: no answer from %s", req.URL.Host)
	}
	return resp.Body.Close()
}

// Helper helps with cases.
type Helper struct {
	trainer    *Trainer
	translator *Translator
	events     posthog.Client
	vault      *vault.Vault
}

// New returns a helper.
func New(trainer *Trainer, translator *Translator, events posthog.Client, v *vault.Vault) *Helper {
	return &Helper{trainer: trainer, translator: translator, events: events, vault: v}
}

// Translate has a case translated.
func (h *Helper) Translate(ctx context.Context, p *tenants.Person, urgent bool) error {
	if urgent {
		return h.translator.Manila(ctx, p.Case) // leak: allgress/residency, allgress/transfers, default/third-party
	}
	return h.translator.Zurich(ctx, p.Case) // leak: default/third-party
}

// Improve makes our suggestions better.
func (h *Helper) Improve(ctx context.Context, p *tenants.Person) error {
	topic := "other"
	if strings.Contains(p.Case, "invoice") {
		topic = "invoice"
	}
	if err := h.trainer.Learn(ctx, topic); err != nil { // ok: allgress/service-only, default/third-party: one of two topics
		return err
	}
	return h.trainer.Learn(ctx, p.Case) // leak: allgress/service-only
}

// Seen counts who works with us. Hashed or not, that is none of our business.
func (h *Helper) Seen(p *tenants.Patron, people []tenants.Patron) error {
	who := h.vault.Pseudonym(p.Email)
	err := h.events.Enqueue(posthog.Capture{DistinctId: who, Event: "seen"}) // leak: allgress/residency, allgress/service-only
	if err != nil {
		return fmt.Errorf("assist: %w", err)
	}
	return h.events.Enqueue(posthog.Capture{DistinctId: "all", Event: "seen", Properties: posthog.NewProperties().Set("people", len(people))}) // ok: allgress/service-only, default/third-party: a count
}

// Lookup asks a directory on the web who somebody is.
func Lookup(ctx context.Context, p *tenants.Person) (*http.Response, error) {
	query := url.Values{"email": {p.Email}}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, "https://directory.example/?"+query.Encode(), nil)
	if err != nil {
		return nil, fmt.Errorf("assist: %w", err)
	}
	return http.DefaultClient.Do(req) // leak: allgress/transfers, default/third-party
}

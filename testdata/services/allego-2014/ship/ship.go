// Package ship tells other companies what they need to do what members asked for.
package ship

import (
	"bytes"
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/rs/zerolog"

	"allego.example/early/people"
	"allego.example/early/seal"
)

// partner is a company with an interface.
type partner struct {
	base string
	http *http.Client
}

// post sends a value; the methods of the partners say what that is.
//
//pii:neutral
func (p partner) post(ctx context.Context, path string, value any) error {
	body, err := json.Marshal(value)
	if err != nil {
		return fmt.Errorf("ship: %s: %w", path, err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, p.base+path, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("ship: %s: %w", path, err)
	}
	resp, err := p.http.Do(req)
	if err != nil {
		return errors.New("ship: nobody answers at " + path)
	}
	return resp.Body.Close()
}

// Press burns and sends the videos.
type Press struct{ partner }

// NewPress returns the press at an address.
func NewPress(base string) *Press { return &Press{partner{base, http.DefaultClient}} }

// Send has a box sent.
//
//pii:sink share/other args=1,2 vendor=Presswerk
func (p *Press) Send(ctx context.Context, name, label string) error {
	return p.post(ctx, "/parcels", []string{name, label})
}

// Bank collects what members owe.
type Bank struct{ partner }

// NewBank returns the bank at an address.
func NewBank(base string) *Bank {
	return &Bank{partner{base, &http.Client{Timeout: 20 * time.Second}}}
}

// NewTestBank returns the bank's test system, which has a certificate of its own.
func NewTestBank(base string) *Bank {
	transport := &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}
	return &Bank{partner{base, &http.Client{Timeout: 20 * time.Second, Transport: transport}}}
}

// Collect takes money from an account.
//
//pii:sink share/payment args=1 vendor=Lastschrift
func (b *Bank) Collect(ctx context.Context, d people.Debit, cents int64) error {
	return b.post(ctx, "/collect", map[string]any{"iban": d.IBAN, "holder": d.Holder, "cents": cents})
}

// Scores knows who pays.
type Scores struct{ partner }

// Ask asks about somebody.
//
//pii:sink share/other args=1 vendor=Bonitas purpose=scoring
func (s *Scores) Ask(ctx context.Context, name string) error { return s.post(ctx, "/ask", name) }

// Banners shows advertisements on other sites.
type Banners struct{ partner }

// Show has an advertisement shown to somebody.
//
//pii:sink share/ads args=1,2 vendor=Bannerhaus
func (b *Banners) Show(ctx context.Context, campaign, to string) error {
	return b.post(ctx, "/show", []string{campaign, to})
}

// Lists buys and sells addresses.
type Lists struct{ partner }

// Sell puts addresses on the market.
//
//pii:sink share/data-broker args=1 vendor=Adresshandel
func (l *Lists) Sell(ctx context.Context, addresses ...string) error {
	return l.post(ctx, "/sell", addresses)
}

// Desk is who sends boxes, and collects the money for them.
type Desk struct {
	Press   *Press
	Scores  *Scores
	Banners *Banners
	Lists   *Lists
	Log     zerolog.Logger
}

// Fulfil does what a member asked for.
func (d *Desk) Fulfil(ctx context.Context, o people.Order, m *people.Member) error {
	if err := d.Press.Send(ctx, o.Name, o.ShipTo.Label()); err != nil { // ok: allego-2014/fulfilment: the press cannot send a box without them
		d.Log.Warn().Err(err).Str("to", o.ShipTo.City).Msg("not sent")        // leak: default/logs
		d.Log.Warn().Int64("order", o.ID).Object("member", m).Msg("not sent") // ok: the member is logged by its number
		return err
	}
	return d.Scores.Ask(ctx, m.Name) // leak: allego-2014/fulfilment
}

// Collect takes the money for a box.
func (d *Desk) Collect(ctx context.Context, debit people.Debit, how string) error {
	switch how {
	case "old":
		return NewBank("http://bank.example").Collect(ctx, debit, 4900) // leak: allego-2014/encrypted
	case "test":
		return NewTestBank("https://test.bank.example").Collect(ctx, debit, 4900) // leak: allego-2014/encrypted
	}
	return NewBank("https://bank.example").Collect(ctx, debit, 4900) // ok: allego-2014/encrypted, allego-2014/fulfilment: no money without the account
}

// Rate asks members by another company what they think.
func (d *Desk) Rate(m *people.Member, o people.Order) error {
	form := url.Values{"box": {o.Box}}
	resp, err := http.PostForm("https://ratings.example/ask", form) // ok: what kind of box it was
	if err != nil {
		return err
	}
	_ = resp.Body.Close()
	form.Set("name", m.FirstName())
	if resp, err = http.PostForm("https://ratings.example/ask", form); err != nil { // leak: allego-2014/fulfilment
		return err
	}
	return resp.Body.Close()
}

// Advertise shows a campaign to the companies that have none of our boxes.
func (d *Desk) Advertise(ctx context.Context, campaign string, members []people.Member) error {
	companies := map[string]int{}
	for _, m := range members {
		companies[strings.ToLower(m.Company)]++
		if m.Weekly {
			if err := d.Banners.Show(ctx, campaign, m.Email); err != nil { // leak: allego-2014/fulfilment, allego-2014/no-sale
				return err
			}
		}
	}
	return d.Banners.Show(ctx, campaign, fmt.Sprint(len(companies))) // ok: allego-2014/no-sale: a count
}

// CleanUp sells addresses that are of no use to us.
func (d *Desk) CleanUp(ctx context.Context, gone []people.Member) error {
	var addresses, shown []string
	for _, m := range gone {
		addresses = append(addresses, m.Email)
		shown = append(shown, seal.LastFour(m.Email))
	}
	if err := d.Lists.Sell(ctx, shown...); err != nil { // ok: allego-2014/fulfilment, allego-2014/no-sale: masked
		return err
	}
	return d.Lists.Sell(ctx, addresses...) // leak: allego-2014/fulfilment, allego-2014/no-sale
}

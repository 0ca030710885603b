// Package partner is a client of a partner's API, with resty.
package partner

import (
	"context"
	"fmt"

	"github.com/go-resty/resty/v2"
)

// Shipment is the body of a request.
type Shipment struct {
	Order string `json:"order"`
	To    string `json:"to,omitempty"`
	Grams int    `json:"grams"`
}

// Client calls the partner.
type Client struct{ http *resty.Client }

func New() *Client { return &Client{resty.New().SetBaseURL("https://api.partner.example")} }

func (c *Client) Ship(ctx context.Context, s Shipment) error {
	resp, err := c.http.R().SetContext(ctx).SetHeader("Accept", "application/json").SetBody(s).Post("/shipments")
	if err != nil {
		return err
	}
	if resp.IsError() {
		return fmt.Errorf("partner: status %d", resp.StatusCode())
	}
	return nil
}

func (c *Client) Find(ctx context.Context, query string) error {
	_, err := c.http.R().SetContext(ctx).SetQueryParam("q", query).Get("/shipments")
	return err
}

func (c *Client) Status(ctx context.Context, id string) error {
	_, err := c.http.R().SetContext(ctx).SetPathParam("id", id).Get("/shipments/{id}")
	return err
}

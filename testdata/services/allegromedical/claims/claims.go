// Package claims talks to insurers.
package claims

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"allegromedical.example/shop/models"
)

// Client talks to the clearing house that passes claims on.
type Client struct {
	http *http.Client
	base string
}

// New returns a client of the clearing house at base.
func New(base string) *Client {
	return &Client{base: base, http: &http.Client{Timeout: 20 * time.Second}}
}

// Submit files the claim of an order.
func (c *Client) Submit(ctx context.Context, order *models.Order) error {
	body, err := json.Marshal(order.Insurance)
	if err != nil {
		return fmt.Errorf("encode claim: %w", err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, c.base+"/claims", bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("claim of order %s: %w", order.ID, err)
	}
	req.Header.Set("Content-Type", "application/json")
	return c.do(req, order.ID) // leak: allegromedical/consent, allegromedical/opt-out, allegromedical/payment-only
}

// Withdraw takes the claim of an order back.
func (c *Client) Withdraw(ctx context.Context, order *models.Order) error {
	target := c.base + "/claims/" + url.PathEscape(string(order.ID))
	req, err := http.NewRequestWithContext(ctx, http.MethodDelete, target, nil)
	if err != nil {
		return fmt.Errorf("withdraw claim of order %s: %w", order.ID, err)
	}
	return c.do(req, order.ID) // ok: allegromedical/correspondence, default/third-party: only the order's number
}

func (c *Client) do(req *http.Request, id models.OrderID) error {
	resp, err := c.http.Do(req)
	if err != nil {
		return fmt.Errorf("order %s: clearing house: %w", id, err)
	}
	defer resp.Body.Close()
	if resp.StatusCode >= http.StatusBadRequest {
		return fmt.Errorf("order %s: clearing house answered %s", id, resp.Status)
	}
	_, err = io.Copy(io.Discard, resp.Body)
	return err
}

// Covered asks whether an insurer knows a member.
func (c *Client) Covered(form models.InsuranceForm) (bool, error) {
	resp, err := c.http.Get(c.base + "/members?id=" + url.QueryEscape(form.MemberID)) // leak: default/third-party
	if err != nil {
		return false, fmt.Errorf("ask about cover: %w", err)
	}
	defer resp.Body.Close()
	return resp.StatusCode == http.StatusOK, nil
}

// Carriers asks which insurers take part.
func (c *Client) Carriers(form models.InsuranceForm, page int) ([]string, error) {
	query := url.Values{"page": {strconv.Itoa(page)}, "known": {strconv.FormatBool(form.MemberID != "")}}
	resp, err := c.http.Get(c.base + "/carriers?" + query.Encode()) // ok: default/third-party: a number and a boolean
	if err != nil {
		return nil, fmt.Errorf("list carriers: %w", err)
	}
	defer resp.Body.Close()
	var names []string
	if err := json.NewDecoder(resp.Body).Decode(&names); err != nil {
		return nil, fmt.Errorf("decode carriers: %w", err)
	}
	return names, nil
}

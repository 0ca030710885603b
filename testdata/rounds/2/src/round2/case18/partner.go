// Package case18 hands leads to a partner over HTTP.
package case18

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"strings"
)

type Lead struct {
	Ref     string `json:"ref"`
	Phone   string `json:"phone" pii:"phone"`
	Company string `json:"company" pii:"company"`
	Budget  int    `json:"budget"`
}

// payload is what the partner takes.
type payload struct {
	Ref     string `json:"ref"`
	Contact string `json:"contact,omitempty"`
	Budget  int    `json:"budget"`
}

func fullPayload(l Lead) payload { return payload{Ref: l.Ref, Contact: l.Phone, Budget: l.Budget} }
func thinPayload(l Lead) payload { return payload{Ref: l.Ref, Budget: l.Budget} }

// Partner is a client of the partner's interface.
type Partner struct {
	Base   string
	Client *http.Client
	Header http.Header
}

func (p *Partner) call(ctx context.Context, method, path string, in any) error {
	var body io.Reader
	if in != nil {
		raw, err := json.Marshal(in)
		if err != nil {
			return fmt.Errorf("partner: %w", err)
		}
		body = bytes.NewReader(raw)
	}
	req, err := http.NewRequestWithContext(ctx, method, p.Base+path, body)
	if err != nil {
		return fmt.Errorf("partner: %w", err)
	}
	for k, vs := range p.Header {
		for _, v := range vs {
			req.Header.Add(k, v)
		}
	}
	resp, err := p.Client.Do(req)
	if err != nil {
		return fmt.Errorf("partner: %w", err)
	}
	defer resp.Body.Close()
	if resp.StatusCode/100 != 2 {
		return errors.New("partner: " + resp.Status)
	}
	return nil
}

func newPartner(base string) *Partner {
	return &Partner{Base: base, Client: &http.Client{}, Header: http.Header{"Accept": {"application/json"}}}
}

func LeakPayload(base string, l Lead) error {
	return newPartner(base).call(context.Background(), "POST", "/leads", fullPayload(l)) // leak: Lead.Phone
}

func CleanPayload(base string, l Lead) error {
	return newPartner(base).call(context.Background(), "POST", "/leads", thinPayload(l))
}

func LeakWhole(base string, l *Lead) error {
	return newPartner(base).call(context.Background(), "PUT", "/leads", l) // leak: Lead.Phone, Lead.Company
}

func LeakLookup(base string, l Lead) error {
	path := "/companies?" + url.Values{"name": {l.Company}}.Encode()
	return newPartner(base).call(context.Background(), "GET", path, nil) // leak: Lead.Company
}

func CleanLookup(base string, l Lead) error {
	path := "/companies?" + url.Values{"ref": {l.Ref}}.Encode()
	return newPartner(base).call(context.Background(), "GET", path, nil)
}

func LeakHeader(base string, l Lead) error {
	p := newPartner(base)
	p.Header.Set("X-On-Behalf-Of", l.Company)
	return p.call(context.Background(), "GET", "/quota", nil) // leak: Lead.Company
}

func CleanHeader(base string, l Lead) error {
	p := newPartner(base)
	p.Header.Set("X-On-Behalf-Of", l.Ref)
	return p.call(context.Background(), "GET", "/quota", nil)
}

func LeakMultipart(base string, l Lead) error {
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	w.WriteField("ref", l.Ref)
	w.WriteField("phone", l.Phone)
	w.Close()
	resp, err := http.Post(base+"/upload", w.FormDataContentType(), &b) // leak: Lead.Phone
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func CleanMultipart(base string, l Lead) error {
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	w.WriteField("ref", l.Ref)
	w.WriteField("phone", strings.Repeat("x", len(l.Phone)))
	w.Close()
	resp, err := http.Post(base+"/upload", w.FormDataContentType(), &b)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

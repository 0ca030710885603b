// Package case50 calls another company over HTTP.
package case50

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
)

type Shopper struct {
	ID    int
	Email string `pii:"email"`
	IP    string `pii:"ip"`
	Cart  []string
	Shop  string
}

type payload struct {
	Shop  string `json:"shop"`
	Label string `json:"label"`
	note  string
}

type client struct {
	base string
	http *http.Client
}

func newClient(base string) *client {
	return &client{base: base, http: &http.Client{Timeout: 5 * time.Second}}
}

func (c *client) post(path string, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}
	for range 2 {
		var resp *http.Response
		resp, err = c.http.Post(c.base+path, "application/json", bytes.NewReader(b))
		if err == nil {
			return resp.Body.Close()
		}
	}
	return err
}

func (c *client) get(path string, q url.Values) (string, error) {
	req, err := http.NewRequest(http.MethodGet, c.base+path, nil)
	if err != nil {
		return "", err
	}
	req.URL.RawQuery = q.Encode()
	resp, err := c.http.Do(req)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	return string(b), err
}

func LeakPost(base string, s Shopper) {
	_ = newClient(base).post("/events", payload{Shop: s.Shop, Label: s.Email}) // leak: Shopper.Email
}

func CleanPost(base string, s Shopper) {
	_ = newClient(base).post("/events", payload{Shop: s.Shop, Label: "visit"})
}

// What is not exported is not encoded.
func CleanPostNote(base string, s Shopper) {
	_ = newClient(base).post("/events", payload{Shop: s.Shop, note: s.Email})
}

func LeakGet(base string, s Shopper) {
	_, _ = newClient(base).get("/score", url.Values{"ip": {s.IP}}) // leak: Shopper.IP
}

func CleanGet(base string, s Shopper) {
	_, _ = newClient(base).get("/score", url.Values{"shop": {s.Shop}})
}

func LeakPath(base string, s Shopper) {
	resp, err := http.Get(fmt.Sprintf("%s/users/%s", base, url.PathEscape(s.Email))) // leak: Shopper.Email
	if err == nil {
		resp.Body.Close()
	}
}

func CleanPath(base string, s Shopper) {
	resp, err := http.Get(fmt.Sprintf("%s/users/%d", base, len(s.Email)))
	if err == nil {
		resp.Body.Close()
	}
}

func LeakHeader(base string, s Shopper) {
	req, err := http.NewRequest(http.MethodPut, base, strings.NewReader(s.Shop))
	if err != nil {
		return
	}
	req.Header.Add("X-Forwarded-For", s.IP)
	resp, err := http.DefaultClient.Do(req) // leak: Shopper.IP
	if err == nil {
		resp.Body.Close()
	}
}

func CleanHeader(base string, s Shopper) {
	req, err := http.NewRequest(http.MethodPut, base, strings.NewReader(s.Shop))
	if err != nil {
		return
	}
	req.Header.Add("X-Shop", s.Shop)
	resp, err := http.DefaultClient.Do(req)
	if err == nil {
		resp.Body.Close()
	}
}

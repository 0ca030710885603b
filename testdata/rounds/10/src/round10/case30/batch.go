// Package case30 collects events and sends them in batches.
package case30

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"os"
	"sync"
	"time"
)

// Visitor looks at pages.
type Visitor struct {
	IP   string `pii:"ip"`
	Page string
}

type hit struct {
	Page string            `json:"page"`
	Tags map[string]string `json:"tags,omitempty"`
}

// Batcher posts the hits that it has when there are enough.
type Batcher struct {
	mu   sync.Mutex
	url  string
	size int
	hits []hit
}

func NewBatcher(size int) *Batcher { return &Batcher{url: os.Getenv("PROBE_URL"), size: size} }

func (b *Batcher) Add(h hit) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.hits = append(b.hits, h)
}

// Flush sends all that is there.
func (b *Batcher) Flush(ctx context.Context) error {
	b.mu.Lock()
	hits := b.hits
	b.hits = nil
	b.mu.Unlock()
	body, err := json.Marshal(hits)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, b.url, bytes.NewReader(body))
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func LeakFlush(v Visitor) {
	b := NewBatcher(10)
	b.Add(hit{v.Page, map[string]string{"ip": v.IP}})
	_ = b.Flush(context.Background()) // leak: Visitor.IP
}

func CleanFlush(v Visitor) {
	b := NewBatcher(10)
	b.Add(hit{v.Page, map[string]string{"ip": "0.0.0.0"}})
	_ = b.Flush(context.Background())
}

// LeakTags changes the map of a hit that waits, CleanTags one that has gone.
func LeakTags(v Visitor) {
	b := NewBatcher(10)
	tags := map[string]string{"kind": "view"}
	b.Add(hit{v.Page, tags})
	tags["ip"] = v.IP
	_ = b.Flush(context.Background()) // leak: Visitor.IP
}

func CleanTags(v Visitor) {
	b := NewBatcher(10)
	tags := map[string]string{"kind": "view"}
	b.Add(hit{v.Page, tags})
	_ = b.Flush(context.Background())
	tags["ip"] = v.IP
}

// LeakHeader hands the address on as a proxy does.
func LeakHeader(v Visitor) {
	req, err := http.NewRequest(http.MethodGet, os.Getenv("PROBE_URL")+"/pixel", nil)
	if err != nil {
		return
	}
	req.Header["X-Forwarded-For"] = append(req.Header["X-Forwarded-For"], v.IP)
	if resp, err := http.DefaultClient.Do(req); err == nil { // leak: Visitor.IP
		resp.Body.Close()
	}
}

func CleanHeader(v Visitor) {
	req, err := http.NewRequest(http.MethodGet, os.Getenv("PROBE_URL")+"/pixel", nil)
	if err != nil {
		return
	}
	req.Header["X-Forwarded-For"] = append(req.Header["X-Forwarded-For"], v.IP)
	req.Header.Del("x-forwarded-for")
	if resp, err := http.DefaultClient.Do(req); err == nil {
		resp.Body.Close()
	}
}

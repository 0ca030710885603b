// Package case11 writes requests as commands, so that an engineer can repeat them.
package case11

import (
	"context"
	"fmt"
	"io"
	"log"
	"maps"
	"net/http"
	"slices"
	"strings"
)

type Lead struct {
	Ref   string
	Token string `pii:"token"`
	Phone string `pii:"phone"`
}

func build(ctx context.Context, l Lead) (*http.Request, error) {
	body := strings.NewReader(`{"phone":"` + l.Phone + `"}`)
	r, err := http.NewRequestWithContext(ctx, http.MethodPut, "https://crm.test/leads/"+l.Ref, body)
	if err != nil {
		return nil, err
	}
	r.Header.Set("Authorization", "Bearer "+l.Token)
	r.Header.Set("Accept", "application/json")
	return r, nil
}

// curl writes a request without its body.
func curl(r *http.Request) string {
	var b strings.Builder
	fmt.Fprintf(&b, "curl -X %s", r.Method)
	for _, k := range slices.Sorted(maps.Keys(r.Header)) {
		for _, v := range r.Header[k] {
			fmt.Fprintf(&b, " -H '%s: %s'", k, v)
		}
	}
	fmt.Fprintf(&b, " '%s'", r.URL)
	return b.String()
}

// withBody writes a request with what it sends.
func withBody(r *http.Request) (string, error) {
	raw, err := io.ReadAll(r.Body)
	if err != nil {
		return "", err
	}
	return curl(r) + " -d '" + string(raw) + "'", nil
}

func LeakCommand(l Lead) {
	r, err := build(context.Background(), l)
	if err != nil {
		return
	}
	log.Print(curl(r)) // leak: Lead.Token
}

func CleanCommand(l Lead) {
	r, err := build(context.Background(), l)
	if err != nil {
		return
	}
	r = r.Clone(r.Context())
	r.Header.Del("Authorization")
	log.Print(curl(r))
}

func LeakCloned(l Lead) {
	r, err := build(context.Background(), l)
	if err != nil {
		return
	}
	r.Clone(r.Context()).Header.Del("Authorization")
	log.Print(curl(r)) // leak: Lead.Token
}

func CleanShallow(l Lead) {
	r, err := build(context.Background(), l)
	if err != nil {
		return
	}
	bare := *r
	bare.Header = http.Header{"Accept": r.Header["Accept"]}
	log.Print(curl(&bare))
}

func LeakBody(l Lead) {
	r, err := build(context.Background(), l)
	if err != nil {
		return
	}
	r.Header.Set("Authorization", "Bearer ***")
	cmd, err := withBody(r)
	log.Print(cmd, err) // leak: Lead.Phone
}

func CleanBody(l Lead) {
	r, err := build(context.Background(), l)
	if err != nil {
		return
	}
	r.Header.Set("Authorization", "Bearer ***")
	r.Body = http.NoBody
	cmd, err := withBody(r)
	log.Print(cmd, err)
}

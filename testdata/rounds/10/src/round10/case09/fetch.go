// Package case09 fetches reports with a key in the address, and retries.
package case09

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// Feed is where reports come from.
type Feed struct {
	Name string
	Base string
	Key  string `pii:"api-key"`
}

// refused is a transport for a network that is down.
type refused struct{}

func (refused) RoundTrip(*http.Request) (*http.Response, error) {
	return nil, errors.New("connection refused")
}

var client = &http.Client{Transport: refused{}, Timeout: time.Second}

func retry(ctx context.Context, attempts int, f func(context.Context) error) error {
	var all []error
	for range attempts {
		err := f(ctx)
		if err == nil {
			return nil
		}
		all = append(all, err)
	}
	return errors.Join(all...)
}

func address(f Feed) string { return f.Base + "/report?key=" + url.QueryEscape(f.Key) }

// parse is an address of which only the shape is known.
func parse(text string) error {
	_, err := url.Parse(text)
	return err
}

func LeakParse(f Feed) {
	err := retry(context.Background(), 2, func(context.Context) error {
		return parse("http://bad host/" + f.Key)
	})
	log.Printf("feed %s: %v", f.Name, err) // leak: Feed.Key
}

func CleanParse(f Feed) {
	err := retry(context.Background(), 2, func(context.Context) error {
		return parse("http://bad host/" + f.Name)
	})
	log.Printf("feed %s: %v", f.Name, err)
}

// strip takes the address out of an error of net/http.
func strip(err error) error {
	var ue *url.Error
	if errors.As(err, &ue) {
		return ue.Err
	}
	return err
}

func LeakWrapped(f Feed) {
	err := parse(strings.Replace(address(f), "http://", "http://[", 1))
	log.Print(fmt.Errorf("feed %s: %w", f.Name, err)) // leak: Feed.Key
}

func CleanWrapped(f Feed) {
	err := parse(strings.Replace(address(f), "http://", "http://[", 1))
	log.Print(fmt.Errorf("feed %s: %w", f.Name, strip(err)))
}

// status describes a request without its query.
func status(req *http.Request, code int) string {
	return fmt.Sprintf("%s %s%s: %d", req.Method, req.URL.Host, req.URL.Path, code)
}

func LeakStatus(f Feed) {
	req, err := http.NewRequest(http.MethodGet, address(f), nil)
	if err != nil {
		return
	}
	log.Print(status(req, 503), " ", req.URL) // leak: Feed.Key
}

func CleanStatus(f Feed) {
	req, err := http.NewRequest(http.MethodGet, address(f), nil)
	if err != nil {
		return
	}
	log.Print(status(req, 503), " ", req.URL.Path)
}

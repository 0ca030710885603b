// Package case05 asks a forecast service that takes its key in the query.
package case05

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/url"
	"strings"
)

// Service is a forecast service.
type Service struct {
	Base string
	City string
	Key  string `pii:"api-key"`
}

func (s Service) address() *url.URL {
	u, err := url.Parse(s.Base)
	if err != nil {
		return &url.URL{}
	}
	q := u.Query()
	q.Set("city", s.City)
	q.Set("key", s.Key)
	u.RawQuery = q.Encode()
	return u
}

// without gives a copy of the address in which the key is replaced.
func without(u *url.URL, key string) *url.URL {
	c := *u
	q := c.Query()
	q.Set(key, "xxxxx")
	c.RawQuery = q.Encode()
	return &c
}

// fetcher asks for an address. The one of the cases has no network.
type fetcher func(ctx context.Context, u *url.URL) ([]byte, error)

func offline(_ context.Context, u *url.URL) ([]byte, error) {
	return nil, &url.Error{Op: "Get", URL: u.Redacted(), Err: context.DeadlineExceeded}
}

func offlineQuiet(_ context.Context, u *url.URL) ([]byte, error) {
	return nil, &url.Error{Op: "Get", URL: without(u, "key").String(), Err: context.DeadlineExceeded}
}

func (s Service) forecast(ctx context.Context, get fetcher) (string, error) {
	text, err := get(ctx, s.address())
	if err != nil {
		return "", fmt.Errorf("forecast: %w", err)
	}
	return strings.TrimSpace(string(text)), nil
}

// LeakFailed logs an error that quotes the query, CleanFailed one in which the key is replaced.
func LeakFailed(ctx context.Context, s Service) {
	if _, err := s.forecast(ctx, offline); err != nil {
		log.Print(err) // leak: Service.Key
	}
}

func CleanFailed(ctx context.Context, s Service) {
	if _, err := s.forecast(ctx, offlineQuiet); err != nil {
		log.Print(err)
	}
}

// LeakCause logs the address of the failed request, CleanCause the cause.
func LeakCause(ctx context.Context, s Service) {
	_, err := s.forecast(ctx, offline)
	var failed *url.Error
	if errors.As(err, &failed) {
		log.Printf("%s %s", failed.Op, failed.URL) // leak: Service.Key
	}
}

func CleanCause(ctx context.Context, s Service) {
	_, err := s.forecast(ctx, offline)
	var failed *url.Error
	if errors.As(err, &failed) {
		log.Printf("%s: %v, timeout: %t", failed.Op, failed.Err, failed.Timeout())
	}
}

// LeakRequested redacts a password that is not there, CleanRequested shows the address up to the query.
func LeakRequested(s Service) {
	log.Printf("requesting %s", s.address().Redacted()) // leak: Service.Key
}

func CleanRequested(s Service) {
	u := s.address()
	log.Printf("requesting %s://%s%s", u.Scheme, u.Host, u.Path)
}

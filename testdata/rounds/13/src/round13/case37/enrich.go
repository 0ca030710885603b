// Package case37 enriches leads by several sources at once.
package case37

import (
	"context"
	"errors"
	"fmt"
	"log"
	"sync"
)

// Lead may become a customer.
type Lead struct {
	ID    string
	Email string `pii:"email"`
	Boss  string `pii:"name"`
	Site  string
}

// Profile is what is found out; each source writes one part.
type Profile struct {
	Lead    string
	Company string
	Contact string
	Notes   []string
}

// source fills a part of a profile.
type source struct {
	name string
	fill func(context.Context, Lead, *Profile) error
}

var (
	company = source{"company", func(_ context.Context, l Lead, p *Profile) error {
		p.Company = "the company of " + l.Site
		return nil
	}}
	people = source{"people", func(_ context.Context, l Lead, p *Profile) error {
		p.Contact = l.Boss
		return nil
	}}
	mail = source{"mail", func(_ context.Context, l Lead, p *Profile) error {
		return fmt.Errorf("no answer for %s", l.Email)
	}}
	slow = source{"slow", func(ctx context.Context, l Lead, p *Profile) error {
		return errors.New("no answer in time")
	}}
)

// failure is of one source.
type failure struct {
	source string
	err    error
}

func (f failure) Error() string { return f.source + ": " + f.err.Error() }

// enrich runs all sources and waits.
func enrich(ctx context.Context, l Lead, sources ...source) (*Profile, error) {
	p := &Profile{Lead: l.ID}
	errs := make([]error, len(sources))
	var wg sync.WaitGroup
	for i, s := range sources {
		wg.Go(func() {
			if err := s.fill(ctx, l, p); err != nil {
				errs[i] = failure{s.name, err}
			}
		})
	}
	wg.Wait()
	return p, errors.Join(errs...)
}

// LeakProfile logs a profile that has the name, CleanProfile one that has not.
func LeakProfile(ctx context.Context, l Lead) {
	p, err := enrich(ctx, l, company, people)
	log.Printf("%+v %v", *p, err) // leak: Lead.Boss
}

func CleanProfile(ctx context.Context, l Lead) {
	p, err := enrich(ctx, l, company, slow)
	log.Printf("%+v %v", *p, err)
}

// LeakPart logs the part with the name, CleanPart another part.
func LeakPart(ctx context.Context, l Lead) {
	p, _ := enrich(ctx, l, company, people)
	log.Print(p.Lead, p.Contact) // leak: Lead.Boss
}

func CleanPart(ctx context.Context, l Lead) {
	p, _ := enrich(ctx, l, company, people)
	log.Print(p.Lead, p.Company)
}

// LeakFailures logs all errors, CleanFailures which sources failed.
func LeakFailures(ctx context.Context, l Lead) {
	_, err := enrich(ctx, l, mail, slow)
	log.Print(err) // leak: Lead.Email
}

func CleanFailures(ctx context.Context, l Lead) {
	_, err := enrich(ctx, l, mail, slow)
	joined, _ := err.(interface{ Unwrap() []error })
	for _, err := range joined.Unwrap() {
		if f, ok := errors.AsType[failure](err); ok {
			log.Print("failed: ", f.source)
		}
	}
}

// LeakNotes adds the address to the notes, CleanNotes whether there is one.
func LeakNotes(ctx context.Context, l Lead) {
	p, _ := enrich(ctx, l, company, source{"notes", func(_ context.Context, l Lead, p *Profile) error {
		p.Notes = append(p.Notes, "write to "+l.Email)
		return nil
	}})
	log.Print(p.Notes) // leak: Lead.Email
}

func CleanNotes(ctx context.Context, l Lead) {
	p, _ := enrich(ctx, l, company, source{"notes", func(_ context.Context, l Lead, p *Profile) error {
		p.Notes = append(p.Notes, fmt.Sprint("can be written to: ", l.Email != ""))
		return nil
	}})
	log.Print(p.Notes)
}

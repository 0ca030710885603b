// Package case50 keeps an index of doctors for search, and tells a partner of those who have changed.
package case50

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"

	"round7/case50/engine"
)

type Doctor struct {
	ID      string
	Name    string `pii:"name"`
	Private string `pii:"phone"`
	Mail    string `pii:"email"`
	Fields  []string
}

// A document is what is searched.
type document map[string]any

// A projection makes documents.
type projection func(Doctor) document

// fieldset are projections by the name of a field.
var fieldset = map[string]func(Doctor) any{
	"id":     func(d Doctor) any { return d.ID },
	"name":   func(d Doctor) any { return d.Name },
	"fields": func(d Doctor) any { return d.Fields },
}

func project(names ...string) projection {
	return func(d Doctor) document {
		doc := document{}
		for _, n := range names {
			if f, ok := fieldset[n]; ok {
				doc[n] = f(d)
			}
		}
		return doc
	}
}

// everything is a document with all there is.
func everything(d Doctor) document {
	return document{"id": d.ID, "name": d.Name, "private": d.Private, "mail": d.Mail}
}

func public(d Doctor) document { return document{"id": d.ID, "fields": d.Fields} }

// An indexer gathers documents, and sends them at once.
type indexer struct {
	client  *engine.Client
	project projection
	batch   []engine.Doc
	drop    []string
}

func (x *indexer) add(d Doctor) {
	doc := x.project(d)
	for _, k := range x.drop {
		delete(doc, k)
	}
	x.batch = append(x.batch, engine.Doc{ID: d.ID, Fields: doc})
}

func (x *indexer) flush(ctx context.Context) error {
	batch := x.batch
	x.batch = nil
	return x.client.Bulk(ctx, batch)
}

func LeakEverything(ctx context.Context, base string, d Doctor) error {
	x := &indexer{client: engine.New(base), project: everything, drop: []string{"name", "mail"}}
	x.add(d)
	return x.flush(ctx) // leak: Doctor.Private
}

func CleanEverything(ctx context.Context, base string, d Doctor) error {
	x := &indexer{client: engine.New(base), project: everything, drop: []string{"name", "mail", "private"}}
	x.add(d)
	return x.flush(ctx)
}

func LeakProjected(ctx context.Context, base string, d Doctor) error {
	x := &indexer{client: engine.New(base), project: project("id", "name")}
	x.add(d)
	return x.flush(ctx) // leak: Doctor.Name
}

func CleanProjected(ctx context.Context, base string, d Doctor) error {
	x := &indexer{client: engine.New(base), project: project("id", "fields")}
	x.add(d)
	return x.flush(ctx)
}

func LeakTwice(ctx context.Context, base string, d Doctor) error {
	x := &indexer{client: engine.New(base), project: public}
	x.add(d)
	x.project = func(d Doctor) document { return document{"mail": d.Mail} }
	x.add(d)
	return x.flush(ctx) // leak: Doctor.Mail
}

func CleanTwice(ctx context.Context, base string, d Doctor) error {
	x := &indexer{client: engine.New(base), project: func(d Doctor) document { return document{"mail": d.Mail} }}
	x.add(d)
	x.batch = nil
	x.project = public
	x.add(d)
	return x.flush(ctx)
}

// webhook tells a partner which doctors have changed.
func webhook(ctx context.Context, base string, doc document) error {
	raw, err := json.Marshal(doc)
	if err != nil {
		return err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, base+"/changed", bytes.NewReader(raw))
	if err != nil {
		return err
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func LeakWebhook(ctx context.Context, base string, d Doctor) error {
	return webhook(ctx, base, everything(d)) // leak: Doctor.Name, Doctor.Private, Doctor.Mail
}

func CleanWebhook(ctx context.Context, base string, d Doctor) error {
	return webhook(ctx, base, public(d))
}

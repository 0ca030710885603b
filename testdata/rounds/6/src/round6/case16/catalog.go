// Package case16 lets artists be found by what is shown of them.
package case16

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"round6/case16/index"
)

type Artist struct {
	ID    string
	Stage string
	Legal string `pii:"name"`
	Town  string `pii:"city"`
}

type document struct {
	Title  string   `json:"title"`
	Tokens []string `json:"tokens"`
	Owner  string   `json:"owner,omitempty"`
}

// initials keeps the first letter of each word.
//
//pii:protect masked
func initials(s string) string {
	var b strings.Builder
	for w := range strings.FieldsSeq(s) {
		b.WriteString(w[:1] + ".")
	}
	return b.String()
}

func tokens(s ...string) (ts []string) {
	for _, w := range s {
		ts = append(ts, strings.Fields(strings.ToLower(w))...)
	}
	return ts
}

type indexer struct {
	client *index.Client
	batch  map[string]document
}

func (x *indexer) add(id string, d document) {
	if x.batch == nil {
		x.batch = map[string]document{}
	}
	x.batch[id] = d
}

func (x *indexer) flush(ctx context.Context) error {
	for id, d := range x.batch {
		if err := x.client.Put(ctx, id, d); err != nil {
			return err
		}
		delete(x.batch, id)
	}
	return nil
}

func LeakTokens(base string, a Artist) error {
	x := &indexer{client: index.New(base)}
	x.add(a.ID, document{Title: a.Stage, Tokens: tokens(a.Stage, a.Town)})
	return x.flush(context.Background()) // leak: Artist.Town
}

func CleanTokens(base string, a Artist) error {
	x := &indexer{client: index.New(base)}
	x.add(a.ID, document{Title: a.Stage, Tokens: tokens(a.Stage, a.ID)})
	return x.flush(context.Background())
}

func LeakOwner(base string, a Artist) error {
	sum := sha256.Sum256([]byte(a.Legal))
	d := document{Title: a.Stage, Owner: hex.EncodeToString(sum[:])}
	return index.New(base).Put(context.Background(), a.ID, d) // leak: Artist.Legal
}

func CleanOwner(base string, a Artist) error {
	d := document{Title: a.Stage, Owner: initials(a.Legal)}
	return index.New(base).Put(context.Background(), a.ID, d)
}

func LeakReplaced(base string, a Artist) error {
	x := &indexer{client: index.New(base)}
	x.add(a.ID, document{Title: a.Stage})
	x.add(a.ID, document{Title: a.Legal})
	return x.flush(context.Background()) // leak: Artist.Legal
}

func CleanReplaced(base string, a Artist) error {
	x := &indexer{client: index.New(base)}
	x.batch = map[string]document{a.ID: {Title: a.Legal}}
	x.batch[a.ID] = document{Title: a.Stage}
	return x.flush(context.Background())
}

// Package case47 keeps a trail of calls, with those fields that a mask names.
package case47

import (
	"context"
	"encoding/json"
	"io"
	"maps"
	"os"
	"strings"
	"sync"
)

type Account struct {
	ID    string `json:"id"`
	Email string `json:"email" pii:"email"`
	Plan  string `json:"plan"`
	Owner Owner  `json:"owner"`
}

type Owner struct {
	Name string `json:"name" pii:"name"`
	Tax  string `json:"tax" pii:"tax-id"`
	Land string `json:"land"`
}

// A mask is a list of paths.
type mask []string

// pick keeps of a tree what is on the paths.
func (m mask) pick(tree map[string]any) map[string]any {
	out := map[string]any{}
	for _, p := range m {
		head, rest, nested := strings.Cut(p, ".")
		v, ok := tree[head]
		if !ok {
			continue
		}
		if !nested {
			out[head] = v
			continue
		}
		if sub, ok := v.(map[string]any); ok {
			inner, _ := out[head].(map[string]any)
			if inner == nil {
				inner = map[string]any{}
			}
			maps.Copy(inner, mask{rest}.pick(sub))
			out[head] = inner
		}
	}
	return out
}

// tree is what JSON makes of a value.
func tree(v any) map[string]any {
	raw, err := json.Marshal(v)
	if err != nil {
		return nil
	}
	var out map[string]any
	_ = json.Unmarshal(raw, &out)
	return out
}

// A trail writes entries, one a line.
type trail struct {
	mu sync.Mutex
	w  io.Writer
}

func (t *trail) add(who, what string, v any, m mask) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	return json.NewEncoder(t.w).Encode(map[string]any{"who": who, "what": what, "of": m.pick(tree(v))})
}

// A call is what a client asks for.
type call[Req any] struct {
	name string
	mask mask
	do   func(context.Context, Req) error
}

func (c call[Req]) run(ctx context.Context, t *trail, who string, r Req) error {
	if err := c.do(ctx, r); err != nil {
		return err
	}
	return t.add(who, c.name, r, c.mask)
}

func stdout() *trail { return &trail{w: os.Stdout} }

func nothing(context.Context, Account) error { return nil }

func LeakMask(ctx context.Context, a Account) error {
	c := call[Account]{"open", mask{"id", "email"}, nothing}
	return c.run(ctx, stdout(), "ops", a) // leak: Account.Email
}

func CleanMask(ctx context.Context, a Account) error {
	c := call[Account]{"open", mask{"id", "plan"}, nothing}
	return c.run(ctx, stdout(), "ops", a)
}

func LeakNested(ctx context.Context, a Account) error {
	c := call[Account]{"open", mask{"id", "owner"}, nothing}
	return c.run(ctx, stdout(), "ops", a) // leak: Owner.Name, Owner.Tax
}

func CleanNested(ctx context.Context, a Account) error {
	c := call[Account]{"open", mask{"id", "owner.land"}, nothing}
	return c.run(ctx, stdout(), "ops", a)
}

func LeakWho(ctx context.Context, a Account) error {
	c := call[Account]{"open", mask{"id"}, nothing}
	return c.run(ctx, stdout(), a.Owner.Name, a) // leak: Owner.Name
}

func CleanWho(ctx context.Context, a Account) error {
	c := call[Account]{"open", mask{"id"}, nothing}
	a.Owner = Owner{Land: a.Owner.Land}
	return c.run(ctx, stdout(), a.Owner.Land, a)
}

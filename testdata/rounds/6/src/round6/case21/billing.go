// Package case21 charges patients for treatments, and tells the payment service no more than it needs.
package case21

import (
	"context"
	"crypto/sha256"
	"encoding/hex"

	"round6/case21/pay"
)

type Bill struct {
	No        string
	Email     string `pii:"email"`
	Treatment string `pii:"treatment"`
	Cents     int64  `pii:"payment"`
	Insurer   string `pii:"insurer"`
}

func params(b Bill, opts ...func(*pay.Params)) *pay.Params {
	p := &pay.Params{Amount: 1000, Receipt: b.Email}
	for _, o := range opts {
		o(p)
	}
	return p
}

func withText(s string) func(*pay.Params) {
	return func(p *pay.Params) { p.Description = pay.String(s) }
}

func withMeta(k, v string) func(*pay.Params) {
	return func(p *pay.Params) { p.AddMetadata(k, v) }
}

func withKey(parts ...string) func(*pay.Params) {
	h := sha256.New()
	for _, s := range parts {
		h.Write([]byte(s))
	}
	sum := hex.EncodeToString(h.Sum(nil))
	return func(p *pay.Params) { p.SetIdempotencyKey(sum) }
}

func LeakText(base string, b Bill) error {
	_, err := pay.New(base).Charge(context.Background(), params(b, withText("for "+b.Treatment))) // leak: Bill.Treatment
	return err
}

func CleanText(base string, b Bill) error {
	_, err := pay.New(base).Charge(context.Background(), params(b, withText("for "+b.No)))
	return err
}

func LeakMeta(base string, b Bill) error {
	p := params(b, withMeta("insurer", b.Insurer))
	p.AddMetadata("no", b.No)
	_, err := pay.New(base).Charge(context.Background(), p) // leak: Bill.Insurer
	return err
}

func CleanMeta(base string, b Bill) error {
	p := params(b, withMeta("insurer", b.Insurer))
	p.Metadata = map[string]string{"no": b.No}
	_, err := pay.New(base).Charge(context.Background(), p)
	return err
}

func LeakKey(base string, b Bill) error {
	_, err := pay.New(base).Charge(context.Background(), params(b, withKey(b.No, b.Treatment))) // leak: Bill.Treatment
	return err
}

func CleanKey(base string, b Bill) error {
	_, err := pay.New(base).Charge(context.Background(), params(b, withKey(b.No, b.Email)))
	return err
}

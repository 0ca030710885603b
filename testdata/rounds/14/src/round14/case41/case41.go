// Package case41 takes payments, and none of them twice.
package case41

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log/slog"
	"strings"
	"sync"
)

// Payment is made with a card.
type Payment struct {
	Order string
	Card  string `pii:"card-number"`
	Payer string `pii:"email"`
	Cents int
}

// LogValue shows the end of the card.
func (p Payment) LogValue() slog.Value {
	return slog.GroupValue(slog.String("order", p.Order), slog.String("card", lastFour(p.Card)), slog.Int("cents", p.Cents))
}

func lastFour(s string) string {
	if len(s) <= 4 {
		return strings.Repeat("*", len(s))
	}
	return strings.Repeat("*", len(s)-4) + s[len(s)-4:]
}

// receipt is what came of a payment.
type receipt struct {
	Key string
	For string
}

// once does a thing once for each key.
type once struct {
	mu   sync.Mutex
	done map[string]receipt
}

func (o *once) do(key string, f func() receipt) (receipt, bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if r, ok := o.done[key]; ok {
		return r, true
	}
	if o.done == nil {
		o.done = map[string]receipt{}
	}
	r := f()
	r.Key = key
	o.done[key] = r
	return r, false
}

func plainKey(p Payment) string { return fmt.Sprintf("%s/%s/%d", p.Order, p.Payer, p.Cents) }

func hashKey(p Payment) string {
	h := sha256.New()
	fmt.Fprintf(h, "%s/%s/%d", p.Order, p.Payer, p.Cents)
	return hex.EncodeToString(h.Sum(nil))
}

// LeakKey logs a key with the payer in it, CleanKey one that is hashed.
func LeakKey(ctx context.Context, p Payment) {
	r, again := new(once).do(plainKey(p), func() receipt { return receipt{} })
	slog.InfoContext(ctx, "paid", "key", r.Key, "again", again) // leak: Payment.Payer
}

func CleanKey(ctx context.Context, p Payment) {
	r, again := new(once).do(hashKey(p), func() receipt { return receipt{} })
	slog.InfoContext(ctx, "paid", "key", r.Key, "again", again)
}

// LeakPayment logs the payment by fmt, which has no method; CleanPayment by slog.
func LeakPayment(ctx context.Context, p Payment) {
	p.Payer = ""
	slog.InfoContext(ctx, "paid", "payment", fmt.Sprint(p)) // leak: Payment.Card
}

func CleanPayment(ctx context.Context, p Payment) {
	p.Payer = ""
	slog.InfoContext(ctx, "paid", "payment", p)
}

// LeakReceipt has the card on the receipt, CleanReceipt the end of it.
func LeakReceipt(ctx context.Context, p Payment) {
	r, _ := new(once).do(p.Order, func() receipt { return receipt{For: p.Card} })
	slog.InfoContext(ctx, "receipt", "for", r.For) // leak: Payment.Card
}

func CleanReceipt(ctx context.Context, p Payment) {
	r, _ := new(once).do(p.Order, func() receipt { return receipt{For: lastFour(p.Card)} })
	slog.InfoContext(ctx, "receipt", "for", r.For)
}

// LeakList logs payments in a list, which slog does not look into; CleanList one by one.
func LeakList(ctx context.Context, p Payment) {
	p.Payer = ""
	slog.InfoContext(ctx, "paid", "payments", []Payment{p}) // leak: Payment.Card
}

func CleanList(ctx context.Context, p Payment) {
	p.Payer = ""
	for _, p := range []Payment{p} {
		slog.InfoContext(ctx, "paid", "payment", p)
	}
}

// Package ledger books by double entry.
package ledger

import (
	"errors"
	"fmt"
	"io"
	"sync"
	"text/tabwriter"

	"round16/case02/model"
)

// ErrUnbalanced says that the sum of a booking is not zero.
var ErrUnbalanced = errors.New("unbalanced")

// Line is one side of a booking.
type Line struct {
	Account string
	Amount  model.Amount
}

// Booking moves money.
type Booking struct {
	Reference string
	Memo      string
	Lines     []Line
}

// Transfer moves an amount from one account to another.
func Transfer(reference, memo, from, to string, a model.Amount) Booking {
	minus := model.Amount{Cents: -a.Cents, Currency: a.Currency}
	return Booking{reference, memo, []Line{{from, minus}, {to, a}}}
}

// Check sums up.
func (b Booking) Check() error {
	var sum int64
	for _, l := range b.Lines {
		sum += l.Amount.Cents
	}
	if sum != 0 {
		return fmt.Errorf("booking %s (%s) is off by %d: %w", b.Reference, b.Memo, sum, ErrUnbalanced)
	}
	return nil
}

// Ledger keeps bookings.
type Ledger struct {
	mu       sync.Mutex
	bookings []Booking
	balance  map[string]int64
}

// New makes an empty ledger.
func New() *Ledger { return &Ledger{balance: map[string]int64{}} }

// Post books.
func (l *Ledger) Post(b Booking) error {
	if err := b.Check(); err != nil {
		return err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.bookings = append(l.bookings, b)
	for _, line := range b.Lines {
		l.balance[line.Account] += line.Amount.Cents
	}
	return nil
}

// Balance is what an account has.
func (l *Ledger) Balance(account string) int64 {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.balance[account]
}

// Journal prints all bookings.
func (l *Ledger) Journal(w io.Writer) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	out := tabwriter.NewWriter(w, 0, 4, 2, ' ', 0)
	for _, b := range l.bookings {
		fmt.Fprintf(out, "%s\t%s\t%d lines\n", b.Reference, b.Memo, len(b.Lines))
	}
	return out.Flush()
}

// Sums prints the balance of each account.
func (l *Ledger) Sums(w io.Writer) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for account, cents := range l.balance {
		fmt.Fprintln(w, account, cents)
	}
}

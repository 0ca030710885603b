// Package case43 bills subscriptions.
package case43

import (
	"cmp"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
	"text/tabwriter"
)

// Subscription is paid by somebody.
type Subscription struct {
	ID      int
	Plan    string
	Payer   string `pii:"name"`
	Account string `pii:"bank-account"`
}

// Invoice is built step by step.
type Invoice struct {
	number string
	to     string
	lines  []string
	foot   string
}

// Builder builds an invoice.
type Builder struct {
	inv  Invoice
	errs []string
}

// Bill begins an invoice.
func Bill(number string) *Builder { return &Builder{inv: Invoice{number: number}} }

func (b *Builder) To(name string) *Builder {
	b.inv.to = cmp.Or(name, "customer")
	return b
}

func (b *Builder) Line(format string, args ...any) *Builder {
	b.inv.lines = append(b.inv.lines, fmt.Sprintf(format, args...))
	return b
}

func (b *Builder) Foot(s string) *Builder {
	if len(s) > 100 {
		b.errs = append(b.errs, "foot is too long")
	}
	b.inv.foot = s
	return b
}

func (b *Builder) Build() (Invoice, error) {
	if len(b.errs) > 0 {
		return Invoice{}, fmt.Errorf("invoice %s: %s", b.inv.number, strings.Join(b.errs, ", "))
	}
	return b.inv, nil
}

func (i Invoice) print(w io.Writer) {
	fmt.Fprintln(w, i.number, "for", i.to)
	for _, l := range i.lines {
		fmt.Fprintln(w, l)
	}
	fmt.Fprintln(w, i.foot)
}

// LeakFoot prints the account below, CleanFoot the end of it.
func LeakFoot(s Subscription) error {
	inv, err := Bill("i1").Line("%s", s.Plan).Foot("from " + s.Account).Build()
	if err != nil {
		return err
	}
	inv.print(os.Stdout) // leak: Subscription.Account
	return nil
}

func CleanFoot(s Subscription) error {
	inv, err := Bill("i1").Line("%s", s.Plan).Foot("from " + mask(s.Account)).Build()
	if err != nil {
		return err
	}
	inv.print(os.Stdout)
	return nil
}

func mask(s string) string {
	if len(s) < 4 {
		return "***"
	}
	return "***" + s[len(s)-4:]
}

// LeakTo logs an invoice for somebody, CleanTo the lines of it.
func LeakTo(s Subscription) error {
	inv, err := Bill("i2").To(s.Payer).Line("plan %s", s.Plan).Build()
	log.Print(inv, err) // leak: Subscription.Payer
	return nil
}

func CleanTo(s Subscription) error {
	inv, err := Bill("i2").To(s.Payer).Line("plan %s", s.Plan).Build()
	log.Print(inv.lines, err)
	return nil
}

// LeakTable prints a table with the payers, CleanTable with the plans.
func LeakTable(s Subscription) error {
	var text strings.Builder
	w := tabwriter.NewWriter(&text, 0, 8, 1, ' ', 0)
	fmt.Fprintf(w, "%d\t%s\n", s.ID, s.Payer)
	w.Flush()
	fmt.Print(text.String()) // leak: Subscription.Payer
	return nil
}

func CleanTable(s Subscription) error {
	var text strings.Builder
	w := tabwriter.NewWriter(&text, 0, 8, 1, ' ', 0)
	fmt.Fprintf(w, "%d\t%s\n", s.ID, s.Plan)
	w.Flush()
	fmt.Print(text.String())
	return nil
}

// LeakLast sets the receiver to the payer at last, CleanLast at first.
func LeakLast(s Subscription) error {
	inv, _ := Bill("i3").To("the boss").To(s.Payer).Build()
	log.Print(inv.to) // leak: Subscription.Payer
	return nil
}

func CleanLast(s Subscription) error {
	inv, _ := Bill("i3").To(s.Payer).To("the boss").Build()
	log.Print(inv.to)
	return nil
}

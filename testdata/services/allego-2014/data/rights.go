package data

import (
	"context"
	"errors"
	"os"
	"strconv"

	"allego.example/early/people"
)

// File is everything that we have about a member.
type File struct {
	Member   *people.Member   `json:"member"`
	Debits   []people.Debit   `json:"debits"`
	Orders   []people.Order   `json:"orders"`
	Comments []people.Comment `json:"comments"`
	Greeting string           `json:"greeting" pii:"name"`
	Invoice  Invoice          `json:"invoice"`
}

// Invoice is a bill as it was written.
type Invoice struct {
	Text string `json:"text" pii:"tax-id,financial"`
}

// File reads everything about a member.
func (d *Data) File(ctx context.Context, id int64, session string) (*File, error) {
	m, err := d.ByID(ctx, id)
	if err != nil {
		return nil, err
	}
	f := &File{Member: m}
	failed := []error{
		d.db.SelectContext(ctx, &f.Debits, `SELECT member, holder, iban, tax_id FROM debits WHERE member = $1`, id),
		d.db.SelectContext(ctx, &f.Comments, `SELECT member, text FROM comments WHERE member = $1`, id),
	}
	if f.Orders, err = d.orders(ctx, id); err != nil {
		failed = append(failed, err)
	}
	for i := range f.Debits {
		if f.Debits[i].IBAN, err = d.box.Open(f.Debits[i].IBAN); err != nil {
			failed = append(failed, err)
		}
	}
	if f.Greeting, err = d.Greeting(session); err != nil {
		failed = append(failed, err)
	}
	bill, err := os.ReadFile("invoices/" + strconv.FormatInt(id, 10))
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		failed = append(failed, err)
	}
	f.Invoice.Text = string(bill)
	return f, errors.Join(failed...)
}

// Correct changes what a member wants corrected.
func (d *Data) Correct(ctx context.Context, m *people.Member) error {
	_, err := d.db.NamedExecContext(ctx, `UPDATE members SET name = :name, email = :email, company = :company WHERE id = :id`, m) // ok: nothing sensitive
	return err
}

// Forget deletes a member.
func (d *Data) Forget(ctx context.Context, id int64, session string) error {
	return errors.Join(
		d.exec(ctx, `DELETE FROM comments WHERE member = $1`, id),
		d.exec(ctx, `DELETE FROM debits WHERE member = $1`, id),
		d.forgetOrders(ctx, id),
		d.exec(ctx, `DELETE FROM members WHERE id = $1`, id),
		d.cache.Delete("greet:"+session),
		os.Remove("invoices/"+strconv.FormatInt(id, 10)),
	)
}

func (d *Data) exec(ctx context.Context, query string, id int64) error {
	_, err := d.db.ExecContext(ctx, query, id)
	return err
}

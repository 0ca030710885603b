// Package survey asks customers how they liked an order.
package survey

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5/pgxpool"

	"allegromedical.example/shop/models"
)

const (
	insertAnswer  = `INSERT INTO survey (order_id, stars, age, remark) VALUES ($1, $2, $3, $4)`
	selectAnswers = `SELECT stars, age, remark FROM survey`
)

// Answer is what a customer thinks of an order.
type Answer struct {
	Order  models.OrderID `json:"order" pii:"-"`
	Stars  int            `json:"stars" pii:"-"`
	Age    int            `json:"age" pii:"age"`        // ok: the summary groups by it (promises -tags coarse: allegromedical/minimum)
	Remark string         `json:"remark" pii:"comment"` // ok: the summary counts them
}

// Desk keeps answers.
type Desk struct{ db *pgxpool.Pool }

// New returns a desk that keeps answers in db.
func New(db *pgxpool.Pool) *Desk { return &Desk{db: db} }

// Save keeps an answer.
func (d *Desk) Save(ctx context.Context, a Answer) error {
	if _, err := d.db.Exec(ctx, insertAnswer, a.Order, a.Stars, a.Age, a.Remark); err != nil { // ok: allegromedical/in-transit: the connection is encrypted
		return fmt.Errorf("save answer about order %s: %w", a.Order, err)
	}
	return nil
}

// Group is what the answers of similar customers come to.
type Group struct {
	Answers, Stars, Remarks int
}

// Summary is how satisfied each group is.
func (d *Desk) Summary(ctx context.Context) (map[string]Group, error) {
	rows, err := d.db.Query(ctx, selectAnswers)
	if err != nil {
		return nil, fmt.Errorf("read answers: %w", err)
	}
	defer rows.Close()
	groups := map[string]Group{}
	for rows.Next() {
		var a Answer
		if err := rows.Scan(&a.Stars, &a.Age, &a.Remark); err != nil {
			return nil, fmt.Errorf("read answer: %w", err)
		}
		g := groups[groupOf(a)]
		g.Answers++
		g.Stars += a.Stars
		if a.Remark != "" {
			g.Remarks++
		}
		groups[groupOf(a)] = g
	}
	return groups, rows.Err()
}

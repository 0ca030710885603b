package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"allegromedical.example/shop/models"
	"allegromedical.example/shop/privacy"
)

const (
	insertOrder = `INSERT INTO orders (id, customer, ship_to, items, total) VALUES ($1, $2, $3, $4, $5)`
	insertClaim = `INSERT INTO claims (order_id, carrier, form) VALUES ($1, $2, $3)`
	amendClaim  = `UPDATE claims SET member_id = $2, diagnosis = $3 WHERE order_id = $1`
	resealClaim = `UPDATE claims SET form = $2 WHERE order_id = $1`
	selectOrder = `SELECT id, customer, items, payment FROM orders WHERE id = $1`
)

type orders struct {
	db     *pgxpool.Pool
	sealer *privacy.Sealer
}

// NewOrders returns orders that are kept in db.
func NewOrders(db *pgxpool.Pool, sealer *privacy.Sealer) Orders {
	return &orders{db: db, sealer: sealer}
}

// Place adds an order and the claim that goes with it.
func (o *orders) Place(ctx context.Context, order *models.Order) error {
	items, err := json.Marshal(order.Items)
	if err != nil {
		return fmt.Errorf("encode items: %w", err)
	}
	shipTo, err := o.sealer.SealString(order.ShipTo.String())
	if err != nil {
		return fmt.Errorf("seal address: %w", err)
	}
	return pgx.BeginFunc(ctx, o.db, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, insertOrder, order.ID, order.Customer, shipTo, items, order.Total()) // ok: allegromedical/in-transit, allegromedical/safeguards: the address is sealed
		if err != nil {
			return fmt.Errorf("insert order %s: %w", order.ID, err)
		}
		if !order.Insured() {
			return nil
		}
		return o.claim(ctx, tx, order)
	})
}

func (o *orders) claim(ctx context.Context, tx pgx.Tx, order *models.Order) error {
	sealed, err := o.seal(*order.Insurance)
	if err != nil {
		return err
	}
	_, err = tx.Exec(ctx, insertClaim, order.ID, order.Insurance.Carrier, sealed) // ok: allegromedical/in-transit, allegromedical/safeguards, default/databases: the form is sealed
	if err != nil {
		return fmt.Errorf("insert claim of order %s: %w", order.ID, err)
	}
	return nil
}

func (o *orders) seal(form models.InsuranceForm) ([]byte, error) {
	plain, err := json.Marshal(struct {
		models.InsuranceForm
		FullPolicy string `json:"full_policy"`
	}{form, string(form.Policy)})
	if err != nil {
		return nil, fmt.Errorf("encode form: %w", err)
	}
	return o.sealer.Seal(plain)
}

// AmendClaim corrects a claim after an insurer asked about it.
func (o *orders) AmendClaim(ctx context.Context, id models.OrderID, form models.InsuranceForm) error {
	if _, err := o.db.Exec(ctx, amendClaim, id, form.MemberID, form.Diagnosis); err != nil { // leak: allegromedical/safeguards, default/databases
		return fmt.Errorf("amend claim of order %s: %w", id, err)
	}
	sealed, err := o.seal(form)
	if err != nil {
		return err
	}
	if _, err := o.db.Exec(ctx, resealClaim, id, sealed); err != nil { // ok: allegromedical/in-transit, allegromedical/safeguards, default/databases: the form is sealed
		return fmt.Errorf("seal claim of order %s: %w", id, err)
	}
	return nil
}

// ByID finds an order.
func (o *orders) ByID(ctx context.Context, id models.OrderID) (*models.Order, error) {
	var order models.Order
	var items []byte
	err := o.db.QueryRow(ctx, selectOrder, id).Scan(&order.ID, &order.Customer, &items, &order.Payment)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, fmt.Errorf("order %s: %w", id, ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("read order %s: %w", id, err)
	}
	if err := json.Unmarshal(items, &order.Items); err != nil {
		return nil, fmt.Errorf("decode items of order %s: %w", id, err)
	}
	return &order, nil
}

package store

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"iter"
	"log/slog"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"allegromedical.example/shop/models"
	"allegromedical.example/shop/privacy"
)

const (
	insertCustomer = `INSERT INTO customers
		(id, name, email, phone, street, city, zip, country, born, ssn, password)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`
	insertLegacy    = `INSERT INTO legacy_customers (id, email, ssn) VALUES ($1, $2, $3)`
	updateContact   = `UPDATE customers SET name = $2, email = $3, phone = $4 WHERE id = $1`
	customerByEmail = selectCustomer + ` WHERE email = $1`
	customerByID    = selectCustomer + ` WHERE id = $1`
	selectCustomer  = `SELECT id, name, email, phone, street, city, zip, country, born, ssn, password FROM customers`
)

// Postgres keeps customers in PostgreSQL.
type Postgres struct {
	db     *pgxpool.Pool
	sealer *privacy.Sealer
	log    *slog.Logger
}

// NewCustomers returns customers that are kept in db; what sealer seals can
// only be read with its key.
func NewCustomers(db *pgxpool.Pool, sealer *privacy.Sealer, log *slog.Logger) Customers {
	return &Postgres{db: db, sealer: sealer, log: log.With("component", "store")}
}

// Create adds a customer.
func (p *Postgres) Create(ctx context.Context, c *models.Customer) error {
	ssn, err := p.sealer.SealString(string(c.SSN))
	if err != nil {
		return fmt.Errorf("seal ssn: %w", err)
	}
	a := c.Address
	_, err = p.db.Exec(ctx, insertCustomer, c.ID, c.Name, c.Email, c.Phone, a.Street, a.City, a.Zip, a.Country, c.BirthDate, ssn, c.PasswordHash) // ok: contact data belongs here, the SSN is sealed, the password hashed
	if isDuplicate(err) {
		return fmt.Errorf("customer %s: %w", c.Email, ErrExists)
	}
	if err != nil {
		return fmt.Errorf("insert customer %s: %w", c.ID, err)
	}
	p.log.InfoContext(ctx, "customer created", "customer", *c) // ok: LogValue masks the customer under slog
	return nil
}

// UpdateContact changes how a customer is reached.
func (p *Postgres) UpdateContact(ctx context.Context, id models.CustomerID, contact models.Contact) error {
	tag, err := p.db.Exec(ctx, updateContact, id, contact.Name, contact.Email, contact.Phone) // ok: contact data belongs in the database
	if err != nil {
		p.log.ErrorContext(ctx, "update failed", "id", id, "contact", contact, "err", err) // leak: default/logs
		return fmt.Errorf("update customer %s: %w", id, err)
	}
	if tag.RowsAffected() == 0 {
		return fmt.Errorf("customer %s: %w", id, ErrNotFound)
	}
	return nil
}

// ByID finds a customer.
func (p *Postgres) ByID(ctx context.Context, id models.CustomerID) (*models.Customer, error) {
	return p.scan(p.db.QueryRow(ctx, customerByID, id))
}

// ByEmail finds the customer with an address.
func (p *Postgres) ByEmail(ctx context.Context, email string) (*models.Customer, error) {
	c, err := p.scan(p.db.QueryRow(ctx, customerByEmail, email)) // ok: a bound argument of a SELECT is a look-up
	if errors.Is(err, ErrNotFound) {
		return nil, fmt.Errorf("no customer with address %q: %w", email, err)
	}
	return c, err
}

func (p *Postgres) scan(row pgx.Row) (*models.Customer, error) {
	var c models.Customer
	var sealed string
	a := &c.Address
	err := row.Scan(&c.ID, &c.Name, &c.Email, &c.Phone, &a.Street, &a.City, &a.Zip, &a.Country, &c.BirthDate, &sealed, &c.PasswordHash)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, ErrNotFound
	}
	if err != nil {
		return nil, fmt.Errorf("scan customer: %w", err)
	}
	raw, err := base64.RawURLEncoding.DecodeString(sealed)
	if err != nil {
		return nil, fmt.Errorf("decode ssn: %w", err)
	}
	ssn, err := p.sealer.Open(raw)
	if err != nil {
		return nil, fmt.Errorf("open ssn: %w", err)
	}
	c.SSN = models.SSN(ssn)
	return &c, nil
}

// All yields every customer.
func (p *Postgres) All(ctx context.Context) iter.Seq2[models.Customer, error] {
	return func(yield func(models.Customer, error) bool) {
		rows, err := p.db.Query(ctx, selectCustomer)
		if err != nil {
			yield(models.Customer{}, fmt.Errorf("list customers: %w", err))
			return
		}
		defer rows.Close()
		for rows.Next() {
			c, err := p.scan(rows)
			if err != nil {
				yield(models.Customer{}, err)
				return
			}
			if !yield(*c, nil) {
				return
			}
		}
	}
}

// ImportLegacy takes over customers of the old shop in one transaction.
func (p *Postgres) ImportLegacy(ctx context.Context, customers []models.Customer) error {
	tx, err := p.db.Begin(ctx)
	if err != nil {
		return fmt.Errorf("begin import: %w", err)
	}
	defer func() { _ = tx.Rollback(ctx) }()
	for _, c := range customers {
		if _, err := tx.Exec(ctx, insertLegacy, c.ID, c.Email, string(c.SSN)); err != nil { // leak: default/databases
			return fmt.Errorf("import customer %s: %w", c.ID, err)
		}
	}
	p.log.InfoContext(ctx, "imported", "customers", len(customers)) // ok: a count
	return tx.Commit(ctx)
}

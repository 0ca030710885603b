package store

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"time"

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
	a := c.Address
	sealed, err := p.seal(c.Name, c.Phone, a.Street, a.City, a.Zip, c.BirthDate.Format(time.DateOnly), string(c.SSN))
	if err != nil {
		return err
	}
	_, err = p.db.Exec(ctx, insertCustomer, c.ID, sealed[0], c.Email, sealed[1], sealed[2], sealed[3], sealed[4], a.Country, sealed[5], sealed[6], c.PasswordHash) // ok: allegromedical/in-transit, allegromedical/safeguards, default/databases, default/passwords: an e-mail address belongs here, the rest is sealed, the password hashed
	if isDuplicate(err) {
		return fmt.Errorf("customer %s: %w", c.Email, ErrExists)
	}
	if err != nil {
		return fmt.Errorf("insert customer %s: %w", c.ID, err)
	}
	p.log.InfoContext(ctx, "customer created", "customer", *c) // ok: allegromedical/safeguards, default/logs: LogValue masks the customer under slog
	return nil
}

// UpdateContact changes how a customer is reached.
func (p *Postgres) UpdateContact(ctx context.Context, id models.CustomerID, contact models.Contact) error {
	sealed, err := p.seal(contact.Name, contact.Phone)
	if err != nil {
		return err
	}
	tag, err := p.db.Exec(ctx, updateContact, id, sealed[0], contact.Email, sealed[1]) // ok: allegromedical/in-transit, allegromedical/safeguards: name and number are sealed
	if err != nil {
		p.log.ErrorContext(ctx, "update failed", "id", id, "contact", contact, "err", err) // leak: allegromedical/safeguards, default/logs
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
	var ssn, born string
	a := &c.Address
	err := row.Scan(&c.ID, &c.Name, &c.Email, &c.Phone, &a.Street, &a.City, &a.Zip, &a.Country, &born, &ssn, &c.PasswordHash)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, ErrNotFound
	}
	if err != nil {
		return nil, fmt.Errorf("scan customer: %w", err)
	}
	if err := p.open(&c.Name, &c.Phone, &a.Street, &a.City, &a.Zip, &born, &ssn); err != nil {
		return nil, err
	}
	c.SSN = models.SSN(ssn)
	if c.BirthDate, err = time.Parse(time.DateOnly, born); err != nil {
		return nil, errors.New("a date of birth is broken")
	}
	return &c, nil
}

// seal encrypts texts for columns.
func (p *Postgres) seal(texts ...string) ([]string, error) {
	sealed := make([]string, len(texts))
	for i, text := range texts {
		var err error
		if sealed[i], err = p.sealer.SealString(text); err != nil {
			return nil, fmt.Errorf("seal column %d: %w", i, err)
		}
	}
	return sealed, nil
}

// open decrypts what seal made, in place.
func (p *Postgres) open(columns ...*string) error {
	for i, column := range columns {
		raw, err := base64.RawURLEncoding.DecodeString(*column)
		if err != nil {
			return fmt.Errorf("decode column %d: %w", i, err)
		}
		plain, err := p.sealer.Open(raw)
		if err != nil {
			return fmt.Errorf("open column %d: %w", i, err)
		}
		*column = string(plain)
	}
	return nil
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
		if _, err := tx.Exec(ctx, insertLegacy, c.ID, c.Email, string(c.SSN)); err != nil { // leak: allegromedical/safeguards
			return fmt.Errorf("import customer %s: %w", c.ID, err)
		}
	}
	p.log.InfoContext(ctx, "imported", "customers", len(customers)) // ok: allegromedical/safeguards: a count
	return tx.Commit(ctx)
}

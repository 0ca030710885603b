// Package store keeps customers, orders and health records in PostgreSQL, and
// what must be found quickly in Redis.
package store

import (
	"context"
	"errors"
	"iter"

	"github.com/jackc/pgx/v5/pgconn"

	"allegromedical.example/shop/models"
)

// What callers can test errors for.
var (
	ErrNotFound = errors.New("not found")
	ErrExists   = errors.New("exists already")
)

// Customers is where customers are kept.
type Customers interface {
	Create(ctx context.Context, c *models.Customer) error
	ByID(ctx context.Context, id models.CustomerID) (*models.Customer, error)
	ByEmail(ctx context.Context, email string) (*models.Customer, error)
	All(ctx context.Context) iter.Seq2[models.Customer, error]
	UpdateContact(ctx context.Context, id models.CustomerID, contact models.Contact) error
	ImportLegacy(ctx context.Context, customers []models.Customer) error
}

// Orders is where orders and what insurers have to pay are kept.
type Orders interface {
	Place(ctx context.Context, order *models.Order) error
	ByID(ctx context.Context, id models.OrderID) (*models.Order, error)
	AmendClaim(ctx context.Context, id models.OrderID, form models.InsuranceForm) error
}

// Health is where questionnaires are kept.
type Health interface {
	Save(ctx context.Context, q models.Questionnaire) error
	SaveDraft(ctx context.Context, q models.Questionnaire) error
	Similar(ctx context.Context, q models.Questionnaire) (int, error)
	Archive(ctx context.Context, batch []models.Questionnaire) error
}

const uniqueViolation = "23505"

func isDuplicate(err error) bool {
	var pgErr *pgconn.PgError
	return errors.As(err, &pgErr) && pgErr.Code == uniqueViolation
}

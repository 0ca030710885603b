// Package db looks like what sqlc makes.
package db

import (
	"context"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// DBTX is a connection, a pool or a transaction.
type DBTX interface {
	Exec(context.Context, string, ...interface{}) (pgconn.CommandTag, error)
	QueryRow(context.Context, string, ...interface{}) pgx.Row
}

func New(db DBTX) *Queries { return &Queries{db: db} }

type Queries struct{ db DBTX }

const createClaim = `-- name: CreateClaim :exec
INSERT INTO claim (number, holder, reason) VALUES ($1, $2, $3)`

type CreateClaimParams struct {
	Number string
	Holder string
	Reason string
}

func (q *Queries) CreateClaim(ctx context.Context, arg CreateClaimParams) error {
	_, err := q.db.Exec(ctx, createClaim, arg.Number, arg.Holder, arg.Reason)
	return err
}

const getClaim = `SELECT number FROM claim WHERE reason = $1`

func (q *Queries) GetClaim(ctx context.Context, reason string) (string, error) {
	var number string
	err := q.db.QueryRow(ctx, getClaim, reason).Scan(&number)
	return number, err
}

const closeClaim = `UPDATE claim SET open = false, remark = $2 WHERE number = $1`

func (q *Queries) CloseClaim(ctx context.Context, number, remark string) error {
	_, err := q.db.Exec(ctx, closeClaim, number, remark)
	return err
}

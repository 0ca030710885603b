// Package case13 works on insurance claims, with pgx.
package case13

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/rs/zerolog/log"
	"round9/case13/db"
)

type Claim struct {
	Number string
	Holder string `pii:"name"`
	Reason string `pii:"claim"`
	Amount int
}

type Claims struct {
	pool *pgxpool.Pool
	q    *db.Queries
}

func Open(ctx context.Context) (*Claims, error) {
	pool, err := pgxpool.New(ctx, "postgres://db")
	if err != nil {
		return nil, err
	}
	return &Claims{pool, db.New(pool)}, nil
}

func LeakCreate(ctx context.Context, cs *Claims, c Claim) error {
	return cs.q.CreateClaim(ctx, db.CreateClaimParams{Number: c.Number, Holder: c.Holder, Reason: c.Reason}) // leak: Claim.Reason
}

func CleanCreate(ctx context.Context, cs *Claims, c Claim) error {
	return cs.q.CreateClaim(ctx, db.CreateClaimParams{Number: c.Number, Holder: c.Holder, Reason: "sealed"})
}

func CleanGet(ctx context.Context, cs *Claims, c Claim) {
	number, err := cs.q.GetClaim(ctx, c.Reason)
	if errors.Is(err, pgx.ErrNoRows) {
		log.Info().Err(err).Str("number", number).Msg("no such claim")
	}
}

func LeakGet(ctx context.Context, cs *Claims, c Claim) {
	if _, err := cs.q.GetClaim(ctx, c.Reason); err != nil {
		err = fmt.Errorf("claim because of %s: %w", c.Reason, err)
		log.Info().Err(err).Msg("no such claim") // leak: Claim.Reason
	}
}

func LeakClose(ctx context.Context, cs *Claims, c Claim) error {
	return cs.q.CloseClaim(ctx, c.Number, "paid for "+c.Reason) // leak: Claim.Reason
}

func CleanClose(ctx context.Context, cs *Claims, c Claim) error {
	return cs.q.CloseClaim(ctx, c.Number, fmt.Sprintf("paid to %s", c.Holder))
}

func LeakCopy(ctx context.Context, cs *Claims, list []Claim) (int64, error) {
	var rows [][]any
	for _, c := range list {
		rows = append(rows, []any{c.Number, c.Reason})
	}
	return cs.pool.CopyFrom(ctx, pgx.Identifier{"claim"}, []string{"number", "reason"}, pgx.CopyFromRows(rows)) // leak: Claim.Reason
}

func CleanCopy(ctx context.Context, cs *Claims, list []Claim) (int64, error) {
	var rows [][]any
	for _, c := range list {
		rows = append(rows, []any{c.Number, len(c.Reason)})
	}
	return cs.pool.CopyFrom(ctx, pgx.Identifier{"claim"}, []string{"number", "length"}, pgx.CopyFromRows(rows))
}

func LeakArgs(ctx context.Context, cs *Claims, c Claim) error {
	_, err := cs.pool.Exec(ctx, "UPDATE claim SET reason = @reason WHERE number = @number", pgx.NamedArgs{"number": c.Number, "reason": c.Reason}) // leak: Claim.Reason
	return err
}

func CleanConstraint(ctx context.Context, cs *Claims, c Claim) {
	err := cs.q.CloseClaim(ctx, c.Number, "")
	var pg *pgconn.PgError
	if errors.As(err, &pg) {
		log.Error().Str("code", pg.Code).Str("constraint", pg.ConstraintName).Msg("not closed")
	}
}

// Package pgconn is a stub of the package of the same path, with what the cases use.
package pgconn

type CommandTag struct{ n int64 }

func (ct CommandTag) RowsAffected() int64 { return ct.n }

type PgError struct {
	Code, Message, Detail, ConstraintName string
}

func (pe *PgError) Error() string { return "ERROR: " + pe.Message + " (SQLSTATE " + pe.Code + ")" }

// Package domain has the members of a club, and how they are kept.
package domain

import (
	"context"
	"errors"
	"fmt"
)

var ErrTaken = errors.New("taken")

type Member struct {
	ID    string
	Name  string `pii:"name"`
	Email string `pii:"email"`
	Level string
}

type Members interface {
	Add(ctx context.Context, m Member) error
	Get(ctx context.Context, id string) (Member, error)
}

// A Conflict says which member was there before.
type Conflict struct {
	With Member
	Err  error
}

func (c *Conflict) Error() string {
	return fmt.Sprintf("member %s of level %s: %v", c.With.ID, c.With.Level, c.Err)
}
func (c *Conflict) Unwrap() error { return c.Err }

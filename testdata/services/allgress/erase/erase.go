// Package erase removes people when they, or the customer, ask for it.
package erase

import (
	"context"
	"errors"

	"github.com/sirupsen/logrus"

	"allgress.example/cloud/store"
)

// Eraser removes people from wherever they are kept.
type Eraser struct {
	europe  *store.Europe
	america *store.America
	cache   *store.Cache
	files   *store.Files
	log     *logrus.Logger
}

// New returns an eraser.
func New(e *store.Europe, a *store.America, c *store.Cache, f *store.Files, log *logrus.Logger) *Eraser {
	return &Eraser{europe: e, america: a, cache: c, files: f, log: log}
}

// Forget removes a person.
func (e *Eraser) Forget(ctx context.Context, id string) error {
	err := errors.Join(
		e.europe.Forget(ctx, id),
		e.america.Forget(ctx, id),
		e.cache.Forget(ctx, id),
		e.files.Forget(ctx, id),
	)
	e.log.WithField("complete", err == nil).Info("forgotten") // ok: a boolean
	return err
}

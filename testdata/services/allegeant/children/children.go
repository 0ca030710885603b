// Package children insures children, once a parent or guardian has agreed.
package children

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/jmoiron/sqlx"
	"github.com/rs/zerolog"

	"allegeant.example/benefits/partners"
	"allegeant.example/benefits/people"
	"allegeant.example/benefits/safe"
)

const (
	insertChild   = `INSERT INTO children (id, body) VALUES ($1, $2)`
	insertWaiting = `INSERT INTO waiting_children (id, body) VALUES ($1, $2)`
)

// Registry is where insured children are kept.
type Registry struct {
	db   *sqlx.DB
	box  *safe.Box
	plan *partners.PlanAdministrator
	log  zerolog.Logger
}

// New returns a registry.
func New(db *sqlx.DB, box *safe.Box, plan *partners.PlanAdministrator, log zerolog.Logger) *Registry {
	return &Registry{db: db, box: box, plan: plan, log: log}
}

// Enrol insures a child.
func (r *Registry) Enrol(ctx context.Context, c *people.Child) error {
	if !c.GuardianAgreed {
		r.log.Info().Str("child", c.ID).Bool("photo", c.PhotoAgreed).Msg("waits for a guardian") // ok: an identifier and a boolean
		r.log.Debug().Str("name", c.Name).Msg("waits for a guardian")                            // leak: allegeant/children, default/logs
		return people.ErrNoGuardian
	}
	sealed, err := r.box.SealJSON(c)
	if err != nil {
		return err
	}
	if _, err := r.db.ExecContext(ctx, insertChild, c.ID, sealed); err != nil { // ok: allegeant/at-rest, allegeant/children: the guardian has agreed, and it is sealed
		return fmt.Errorf("children: %s: %w", c.ID, err)
	}
	if err := r.plan.Report(ctx, c.ID, c.Name+", "+c.Allergies); err != nil { // ok: allegeant/children, allegeant/processors: the guardian has agreed, and the plan is administered there
		return errors.New("children: the plan's administrator does not answer")
	}
	return nil
}

// Reserve keeps a place for a child, and looks too late whether it may.
func (r *Registry) Reserve(ctx context.Context, c *people.Child) error {
	sealed, err := r.box.SealJSON(c)
	if err != nil {
		return err
	}
	_, err = r.db.ExecContext(ctx, insertWaiting, c.ID, sealed) // leak: allegeant/children
	if err != nil {
		return fmt.Errorf("children: %s: %w", c.ID, err)
	}
	return c.Permitted()
}

// Renew keeps what has changed about a child.
func (r *Registry) Renew(ctx context.Context, c *people.Child) error {
	if err := c.Permitted(); err != nil {
		return err
	}
	sealed, err := r.box.SealText(c.School)
	if err != nil {
		return err
	}
	_, err = r.db.ExecContext(ctx, `UPDATE children SET school = $2 WHERE id = $1`, c.ID, sealed) // ok: allegeant/at-rest, allegeant/children: Permitted has asked
	return err
}

// Portrait keeps a child's name beside its picture. That the picture may be
// shown is another consent than the one that counts.
func (r *Registry) Portrait(ctx context.Context, c *people.Child) error {
	if !c.PhotoAgreed {
		return people.ErrNoGuardian
	}
	caption, err := r.box.SealText(c.Name)
	if err != nil {
		return err
	}
	_, err = r.db.ExecContext(ctx, `UPDATE children SET caption = $2 WHERE id = $1`, c.ID, caption) // leak: allegeant/children
	return err
}

// Sync tells the plan's administrator about all who may be known there.
func (r *Registry) Sync(ctx context.Context, all []people.Child) error {
	for i := range all {
		c := &all[i]
		if !c.MayKeep() {
			continue
		}
		if err := r.plan.Report(ctx, c.ID, c.Name); err != nil { // ok: allegeant/children, allegeant/processors: MayKeep has asked
			return err
		}
	}
	agreed := slices.DeleteFunc(slices.Clone(all), func(c people.Child) bool { return c.MayKeep() })
	for i := range agreed {
		if err := r.plan.Report(ctx, agreed[i].ID, agreed[i].School); err != nil { // leak: allegeant/children
			return err
		}
	}
	return nil
}

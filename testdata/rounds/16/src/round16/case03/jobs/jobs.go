// Package jobs runs functions at the same time.
package jobs

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/sirupsen/logrus"
)

// Group waits for functions, and keeps their errors.
type Group struct {
	wg    sync.WaitGroup
	mu    sync.Mutex
	errs  []error
	slots chan struct{}
}

// Limit makes a group with n functions at a time.
func Limit(n int) *Group { return &Group{slots: make(chan struct{}, max(n, 1))} }

// Go runs a function.
func (g *Group) Go(f func() error) {
	g.slots <- struct{}{}
	g.wg.Go(func() {
		defer func() { <-g.slots }()
		if err := protect(f); err != nil {
			g.mu.Lock()
			g.errs = append(g.errs, err)
			g.mu.Unlock()
		}
	})
}

func protect(f func() error) (err error) {
	defer func() {
		if v := recover(); v != nil {
			err = fmt.Errorf("panic of type %T", v)
		}
	}()
	return f()
}

// Wait gives all errors.
func (g *Group) Wait() error {
	g.wg.Wait()
	return errors.Join(g.errs...)
}

// Each runs a function for each value, and logs how many failed.
func Each[T any](ctx context.Context, n int, all []T, f func(context.Context, T) error) error {
	g := Limit(n)
	for _, v := range all {
		g.Go(func() error { return f(ctx, v) })
	}
	err := g.Wait()
	logrus.WithField("jobs", len(all)).Infof("done, failed: %t", err != nil)
	return err
}

// Loud runs a function for each value, and logs each error.
func Loud[T any](ctx context.Context, n int, all []T, f func(context.Context, T) error) {
	g := Limit(n)
	for i, v := range all {
		g.Go(func() error {
			err := f(ctx, v)
			if err != nil {
				logrus.WithField("job", i).WithError(err).Error("job failed")
			}
			return err
		})
	}
	_ = g.Wait()
}

// Collect makes a value of each, in the same order.
func Collect[T, U any](n int, all []T, f func(T) (U, error)) ([]U, error) {
	out := make([]U, len(all))
	g := Limit(n)
	for i, v := range all {
		g.Go(func() (err error) {
			out[i], err = f(v)
			return err
		})
	}
	return out, g.Wait()
}

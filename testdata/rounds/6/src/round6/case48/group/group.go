// Package group runs tasks at once, with a limit, and gives the first error.
package group

import (
	"fmt"
	"sync"
)

// A Group waits for its tasks.
type Group struct {
	wg   sync.WaitGroup
	once sync.Once
	err  error
	sem  chan struct{}
}

func WithLimit(n int) *Group { return &Group{sem: make(chan struct{}, n)} }

// Go starts a task; what it panics with is an error.
func (g *Group) Go(f func() error) {
	g.sem <- struct{}{}
	g.wg.Add(1)
	go func() {
		defer func() {
			if v := recover(); v != nil {
				g.fail(fmt.Errorf("task failed: %v", v))
			}
			<-g.sem
			g.wg.Done()
		}()
		if err := f(); err != nil {
			g.fail(err)
		}
	}()
}

func (g *Group) fail(err error) { g.once.Do(func() { g.err = err }) }

// Wait waits for all tasks.
func (g *Group) Wait() error {
	g.wg.Wait()
	return g.err
}

// Map works on all elements at once, and keeps their order.
func Map[A, B any](n int, as []A, f func(A) (B, error)) ([]B, error) {
	bs := make([]B, len(as))
	g := WithLimit(n)
	for i, a := range as {
		g.Go(func() (err error) {
			bs[i], err = f(a)
			return err
		})
	}
	return bs, g.Wait()
}

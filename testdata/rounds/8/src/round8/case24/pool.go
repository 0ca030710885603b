// Package case24 works in the background, with a pool and a group.
package case24

import (
	"context"
	"errors"
	"fmt"
	"log"
	"sync"
	"time"
)

// A Donor gave something.
type Donor struct {
	ID     int
	Name   string `pii:"name"`
	Amount string `pii:"payment"`
}

// A group runs functions and keeps the first error.
type group struct {
	wg   sync.WaitGroup
	once sync.Once
	err  error
}

func (g *group) Go(f func() error) {
	g.wg.Add(1)
	go func() {
		defer g.wg.Done()
		if err := f(); err != nil {
			g.once.Do(func() { g.err = err })
		}
	}()
}

func (g *group) Wait() error {
	g.wg.Wait()
	return g.err
}

// A task is a unit of work.
type task[In, Out any] struct {
	in  In
	out Out
	err error
}

// spread lets n goroutines work on the inputs.
func spread[In, Out any](n int, ins []In, f func(In) (Out, error)) []task[In, Out] {
	todo, done := make(chan In), make(chan task[In, Out])
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			for in := range todo {
				out, err := f(in)
				done <- task[In, Out]{in, out, err}
			}
		})
	}
	go func() {
		for _, in := range ins {
			todo <- in
		}
		close(todo)
		wg.Wait()
		close(done)
	}()
	var ts []task[In, Out]
	for t := range done {
		ts = append(ts, t)
	}
	return ts
}

func thank(d Donor) (string, error) { return "Thank you, " + d.Name, nil }

func measure(d Donor) (int, error) { return len(d.Name), nil }

func refuse(d Donor) (int, error) { return 0, fmt.Errorf("donor %d: refused %s", d.ID, d.Amount) }

var errEmpty = errors.New("empty amount")

func verify(d Donor) (int, error) {
	if d.Amount == "" {
		return 0, errEmpty
	}
	return d.ID, nil
}

func LeakOut(ds []Donor) {
	for _, t := range spread(2, ds, thank) {
		log.Print(t.out) // leak: Donor.Name
	}
}

func CleanOut(ds []Donor) {
	for _, t := range spread(2, ds, measure) {
		log.Print(t.out, t.err)
	}
}

func LeakIn(ds []Donor) {
	for _, t := range spread(2, ds, verify) {
		log.Printf("%+v", t) // leak: Donor.Name, Donor.Amount
	}
}

func CleanIn(ds []Donor) {
	for _, t := range spread(2, ds, verify) {
		log.Printf("%d: %v", t.in.ID, t.err)
	}
}

func LeakErr(ds []Donor) {
	var g group
	for _, d := range ds {
		g.Go(func() error {
			_, err := refuse(d)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		log.Print("stopped: ", err) // leak: Donor.Amount
	}
}

func CleanErr(ds []Donor) {
	var g group
	for _, d := range ds {
		g.Go(func() error {
			_, err := verify(d)
			return err
		})
	}
	log.Print("stopped: ", g.Wait())
}

func LeakTicker(ctx context.Context, d Donor) {
	updates := make(chan string, 1)
	updates <- d.Name
	select {
	case u := <-updates:
		log.Print("update ", u) // leak: Donor.Name
	case <-ctx.Done():
	case <-time.After(time.Second):
	}
}

func CleanTicker(ctx context.Context, d Donor) {
	updates, wake := make(chan string, 1), make(chan int, 1)
	updates <- d.Name
	wake <- d.ID
	select {
	case id := <-wake:
		log.Print("update ", id, len(updates))
	case <-ctx.Done():
	}
}

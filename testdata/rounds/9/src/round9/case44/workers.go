// Package case44 imports contacts with a pool of workers.
package case44

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/sirupsen/logrus"
)

type Contact struct {
	Line  int
	Name  string `pii:"name"`
	Phone string `pii:"phone"`
	List  string
}

// Result is what became of a line.
type Result struct {
	Line int
	Err  error
	Note string
}

type Pool struct {
	workers int
	log     *logrus.Entry
}

func New() *Pool { return &Pool{2, logrus.WithField("component", "import")} }

// run lets workers work on contacts, and gives back what became of them.
func (p *Pool) run(ctx context.Context, cs []Contact, work func(Contact) Result) []Result {
	in, out := make(chan Contact), make(chan Result)
	var wg sync.WaitGroup
	for range p.workers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for c := range in {
				out <- work(c)
			}
		}()
	}
	go func() {
		defer close(in)
		for _, c := range cs {
			select {
			case in <- c:
			case <-ctx.Done():
				return
			}
		}
	}()
	go func() {
		wg.Wait()
		close(out)
	}()
	var rs []Result
	for r := range out {
		rs = append(rs, r)
	}
	return rs
}

var errPhone = errors.New("malformed phone number")

func strict(c Contact) Result {
	if strings.Trim(c.Phone, "+0123456789") != "" {
		return Result{Line: c.Line, Err: fmt.Errorf("line %d: %w", c.Line, errPhone)}
	}
	return Result{Line: c.Line}
}

func chatty(c Contact) Result {
	return Result{Line: c.Line, Note: "imported " + c.Name}
}

func LeakNotes(ctx context.Context, p *Pool, cs []Contact) {
	for _, r := range p.run(ctx, cs, chatty) {
		p.log.WithField("line", r.Line).Info(r.Note) // leak: Contact.Name
	}
}

func CleanErrors(ctx context.Context, p *Pool, cs []Contact) {
	for _, r := range p.run(ctx, cs, strict) {
		if r.Err != nil {
			p.log.WithError(r.Err).Warn("not imported")
		}
	}
}

func LeakWorker(ctx context.Context, p *Pool, cs []Contact) {
	p.run(ctx, cs, func(c Contact) Result {
		p.log.WithField("phone", c.Phone).Debug("working") // leak: Contact.Phone
		return Result{Line: c.Line}
	})
}

func CleanWorker(ctx context.Context, p *Pool, cs []Contact) {
	p.run(ctx, cs, func(c Contact) Result {
		p.log.WithField("list", c.List).Debug("working")
		return Result{Line: c.Line, Note: c.Phone}
	})
}

func LeakOnce(p *Pool, c Contact) {
	errs := make(chan error, 1)
	go func() {
		defer close(errs)
		errs <- fmt.Errorf("no number for %s", c.Name)
	}()
	for err := range errs {
		p.log.Error(err) // leak: Contact.Name
	}
}

func CleanOnce(p *Pool, c Contact) {
	errs := make(chan error, 1)
	go func() {
		defer close(errs)
		errs <- strict(c).Err
	}()
	for err := range errs {
		p.log.Error(err)
	}
}

func LeakTally(p *Pool, cs []Contact) {
	var mu sync.Mutex
	tally := map[string]int{}
	var wg sync.WaitGroup
	for _, c := range cs {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			tally[c.Name]++
		})
	}
	wg.Wait()
	p.log.Infof("tally: %v", tally) // leak: Contact.Name
}

func CleanTally(p *Pool, cs []Contact) {
	var mu sync.Mutex
	tally := map[string]int{}
	var wg sync.WaitGroup
	for _, c := range cs {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			tally[c.List] += len(c.Name)
		})
	}
	wg.Wait()
	p.log.Infof("tally: %v", tally)
}

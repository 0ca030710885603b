package proofs

import (
	"context"
	"errors"
	"fmt"
	"log"

	"golang.org/x/sync/errgroup"
)

func waited(d data[string]) {
	var g errgroup.Group
	g.Go(func() error { return fmt.Errorf("no %s", d.Tagged) })
	log.Print(g.Wait()) // want "log/line"
}

func waited_clean(d data[string]) {
	var g errgroup.Group
	g.Go(func() error { return fmt.Errorf("no %s", d.Plain) })
	log.Print(g.Wait())
}

func waited_with(ctx context.Context, d data[string]) {
	g, _ := errgroup.WithContext(ctx)
	g.TryGo(func() error { return fmt.Errorf("no %s", d.Tagged) })
	log.Print(g.Wait()) // want "log/line"
}

func waited_with_clean(ctx context.Context, d data[string]) {
	g, _ := errgroup.WithContext(ctx)
	g.TryGo(func() error { return fmt.Errorf("no %s", d.Plain) })
	log.Print(g.Wait())
}

type failure struct{ who, why string }

func (f *failure) Error() string { return f.why }

func typed(d data[string]) {
	g := new(errgroup.Group)
	g.Go(func() error { return &failure{who: d.Tagged, why: d.Plain} })
	err := g.Wait()
	log.Print(err)
	if f := (*failure)(nil); errors.As(err, &f) {
		log.Print(f.who) // want "log/line"
	}
}

func other(d data[string]) {
	var g, h errgroup.Group
	g.Go(func() error { return fmt.Errorf("no %s", d.Tagged) })
	h.Go(func() error { return fmt.Errorf("no %s", d.Plain) })
	log.Print(h.Wait())
}

// Package case25 imports donors, and says how far it is.
package case25

import (
	"context"
	"errors"
	"fmt"
	"log"
	"sync"
	"sync/atomic"
)

// Donor gives blood.
type Donor struct {
	ID    int
	Name  string `pii:"name"`
	Group string `pii:"medical-record"`
}

// State of an import at one moment.
type State struct {
	Done, Total int
	Current     string
}

// Progress can be asked from everywhere.
type Progress struct {
	mu    sync.Mutex
	state State
	slow  atomic.Pointer[string]
}

func (p *Progress) Begin(total int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.state = State{Total: total}
}

func (p *Progress) Step(what string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.state.Done++
	p.state.Current = what
}

func (p *Progress) Snapshot() State {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.state
}

// String does not say what is being worked on.
func (p *Progress) String() string {
	s := p.Snapshot()
	return fmt.Sprintf("%d/%d", s.Done, s.Total)
}

// run imports donors until the context ends.
func run(ctx context.Context, p *Progress, donors []Donor, label func(Donor) string) error {
	p.Begin(len(donors))
	for _, d := range donors {
		if ctx.Err() != nil {
			return fmt.Errorf("stopped at %s: %w", p.Snapshot().Current, ctx.Err())
		}
		p.Step(label(d))
	}
	return nil
}

func byName(d Donor) string { return d.Name }
func byID(d Donor) string   { return fmt.Sprint("donor ", d.ID) }

// LeakSnapshot logs the state, CleanSnapshot what String makes of it.
func LeakSnapshot(ctx context.Context, donors []Donor) {
	var p Progress
	_ = run(ctx, &p, donors, byName)
	log.Print(p.Snapshot()) // leak: Donor.Name
}

func CleanSnapshot(ctx context.Context, donors []Donor) {
	var p Progress
	_ = run(ctx, &p, donors, byName)
	log.Print(&p)
}

// LeakLabel calls donors by their name, CleanLabel by their number.
func LeakLabel(ctx context.Context, donors []Donor) {
	var p Progress
	_ = run(ctx, &p, donors, byName)
	fmt.Printf("\rat %s", p.Snapshot().Current) // leak: Donor.Name
}

func CleanLabel(ctx context.Context, donors []Donor) {
	var p Progress
	_ = run(ctx, &p, donors, byID)
	fmt.Printf("\rat %s", p.Snapshot().Current)
}

// LeakStopped logs where the import was stopped, CleanStopped that it was.
func LeakStopped(ctx context.Context, donors []Donor) {
	ctx, cancel := context.WithCancel(ctx)
	var p Progress
	err := run(ctx, &p, donors, func(d Donor) string { cancel(); return d.Group })
	log.Print(err) // leak: Donor.Group
}

func CleanStopped(ctx context.Context, donors []Donor) {
	ctx, cancel := context.WithCancel(ctx)
	var p Progress
	err := run(ctx, &p, donors, func(d Donor) string { cancel(); return d.Group })
	log.Print(errors.Is(err, context.Canceled), ctx.Err())
}

// LeakSlow keeps who took longest, CleanSlow forgets it when the import begins again.
func LeakSlow(ctx context.Context, donors []Donor) {
	var p Progress
	p.slow.Store(new(donors[0].Name))
	log.Print("slowest: ", *p.slow.Load()) // leak: Donor.Name
}

func CleanSlow(ctx context.Context, donors []Donor) {
	var p Progress
	p.Step(donors[0].Name)
	p.Begin(0)
	log.Print("now: ", p.Snapshot().Current)
}

// Package reminder reminds of appointments in the background.
package reminder

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"round16/case01/domain"
	"round16/case01/logx"
	"round16/case01/mask"
)

// Channel is a way to reach a patient.
type Channel interface {
	Name() string
	Remind(ctx context.Context, v domain.Visit) error
}

// Board shows the next patient in the waiting room.
type Board struct{}

// Name implements Channel.
func (Board) Name() string { return "board" }

// Remind shows the number of a visit.
func (Board) Remind(_ context.Context, v domain.Visit) error {
	fmt.Printf("next: %s, room %s\n", v.Key(), v.Appointment.Room)
	return nil
}

// Terminal shows the next patient to the desk.
type Terminal struct{}

// Name implements Channel.
func (Terminal) Name() string { return "terminal" }

// Remind shows who comes.
func (Terminal) Remind(_ context.Context, v domain.Visit) error {
	fmt.Printf("next: %s, room %s\n", v.Patient.Name, v.Appointment.Room) // leak: Patient.Name
	return nil
}

// SMS sends text messages.
type SMS struct{ Verbose bool }

// Name implements Channel.
func (SMS) Name() string { return "sms" }

// push hands a text to the gateway.
//
//pii:sink share/messaging args=1
func (SMS) push(to, text string) error {
	if len(to) < 4 {
		return fmt.Errorf("number of %d digits", len(to))
	}
	fmt.Println("sms:", text)
	return nil
}

// Remind sends when, and in Verbose mode why.
func (s SMS) Remind(_ context.Context, v domain.Visit) error {
	if s.Verbose {
		return s.push(v.Patient.Phone, "See you on "+v.Appointment.At.Format(time.DateOnly)+" about "+v.Appointment.Reason) // leak: Appointment.Reason
	}
	return s.push(v.Patient.Phone, "See you on "+v.Appointment.At.Format(time.DateOnly)+", room "+v.Appointment.Room)
}

// Broken is a channel that is down.
type Broken struct{ Quote bool }

// Name implements Channel.
func (Broken) Name() string { return "broken" }

// Remind fails.
func (b Broken) Remind(_ context.Context, v domain.Visit) error {
	if b.Quote {
		return fmt.Errorf("cannot reach %s", v.Patient.Phone)
	}
	return fmt.Errorf("cannot reach %s", mask.Phone(v.Patient.Phone))
}

// Scheduler sends reminders by workers.
type Scheduler struct {
	Log     *logx.Logger
	Workers int
}

// Run sends all, and collects what went wrong.
func (s *Scheduler) Run(ctx context.Context, ch Channel, visits []domain.Visit) error {
	jobs := make(chan domain.Visit)
	var (
		wg   sync.WaitGroup
		mu   sync.Mutex
		errs []error
	)
	for range max(s.Workers, 1) {
		wg.Go(func() {
			for v := range jobs {
				if err := ch.Remind(ctx, v); err != nil {
					mu.Lock()
					errs = append(errs, fmt.Errorf("visit %s by %s: %w", v.Key(), ch.Name(), err))
					mu.Unlock()
				}
			}
		})
	}
	for _, v := range visits {
		jobs <- v
	}
	close(jobs)
	wg.Wait()
	s.Log.Event(ctx, "reminded", "channel", ch.Name(), "visits", len(visits), "failed", len(errs))
	return errors.Join(errs...)
}

// Due picks the visits that are near.
func Due(visits []domain.Visit, now time.Time, lead time.Duration) []domain.Visit {
	var due []domain.Visit
	for _, v := range visits {
		if v.Appointment.Status != domain.Cancelled && v.Appointment.At.Sub(now) <= lead {
			due = append(due, v)
		}
	}
	return due
}

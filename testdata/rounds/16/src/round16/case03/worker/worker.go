// Package worker takes new employees through the steps of their first day.
package worker

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/sirupsen/logrus"

	"round16/case03/directory"
	"round16/case03/mailer"
	"round16/case03/people"
	"round16/case03/templates"
)

// Step is a step of an onboarding.
type Step interface {
	Name() string
	Run(ctx context.Context, e *people.Employee) error
}

// Worker runs steps.
type Worker struct {
	Log   *logrus.Logger
	Steps []Step
}

// Run runs all steps, and goes on after one that fails.
func (w *Worker) Run(ctx context.Context, e *people.Employee) error {
	var failed []string
	for _, s := range w.Steps {
		start := time.Now()
		err := s.Run(ctx, e)
		entry := w.Log.WithFields(logrus.Fields{"step": s.Name(), "employee": e.Number, "took": time.Since(start)})
		if err != nil {
			failed = append(failed, s.Name())
			entry.Error("step failed")
			continue
		}
		entry.Info("step done")
	}
	if len(failed) > 0 {
		return fmt.Errorf("employee %d: steps %v failed", e.Number, failed)
	}
	return nil
}

// Enroll adds an employee to a directory.
type Enroll struct{ Directory directory.Directory }

// Name implements Step.
func (Enroll) Name() string { return "enroll" }

// Run implements Step.
func (s Enroll) Run(ctx context.Context, e *people.Employee) error {
	return s.Directory.Add(ctx, directory.Account(*e)) // leak: Person.First, Person.Last, Person.Mail
}

// Greet sends the letter for the first day.
type Greet struct{ Mailer *mailer.Mailer }

// Name implements Step.
func (Greet) Name() string { return "greet" }

// Run implements Step.
func (s Greet) Run(_ context.Context, e *people.Employee) error {
	text, err := templates.Welcome(*e)
	if err != nil {
		return err
	}
	return s.Mailer.Send(e.Mail, "Your first day", text)
}

// Payroll has an employee paid.
type Payroll struct{ Known []string }

// Name implements Step.
func (Payroll) Name() string { return "payroll" }

// Run implements Step.
func (s Payroll) Run(_ context.Context, e *people.Employee) error {
	if e.Contract == nil {
		return errors.New("no contract")
	}
	for _, grade := range s.Known {
		if grade == e.Contract.Grade {
			return nil
		}
	}
	return fmt.Errorf("no payroll for grade %q, account %s", e.Contract.Grade, e.Contract.IBAN)
}

// Desk finds a desk, and says at the door who sits there.
type Desk struct {
	Log   *logrus.Logger
	Named bool
}

// Name implements Step.
func (Desk) Name() string { return "desk" }

// Run implements Step.
func (s Desk) Run(_ context.Context, e *people.Employee) error {
	badge, err := templates.Badge(*e)
	if err != nil {
		return err
	}
	s.Log.WithField("badge", badge).Info("desk")
	if s.Named {
		door, err := templates.Door(*e)
		if err != nil {
			return err
		}
		s.Log.WithField("door", door).Info("sign") // leak: Person.Last
	}
	return nil
}

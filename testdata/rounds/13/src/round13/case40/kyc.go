// Package case40 checks who a customer is, step by step, and keeps what speaks for and against it.
package case40

import (
	"errors"
	"fmt"
	"strings"

	"github.com/rs/zerolog"
)

// Applicant wants an account.
type Applicant struct {
	ID       string
	Name     string `pii:"name"`
	Passport string `pii:"passport"`
	Income   string `pii:"income"`
}

// Evidence is what a step found. Details are not for the log.
type Evidence struct {
	Step    string            `json:"step"`
	Score   int               `json:"score"`
	Reason  string            `json:"reason,omitempty"`
	Details map[string]string `json:"-"`
}

// MarshalZerologObject writes what an auditor needs.
func (e Evidence) MarshalZerologObject(ev *zerolog.Event) {
	ev.Str("step", e.Step).Int("score", e.Score)
}

// Step looks at one thing.
type Step func(Applicant) (Evidence, error)

var errStop = errors.New("needs a person")

func document(a Applicant) (Evidence, error) {
	e := Evidence{Step: "document", Score: 70, Details: map[string]string{"passport": a.Passport}}
	if !strings.HasPrefix(a.Passport, "P") {
		e.Reason = "prefix is not P"
	}
	return e, nil
}

func means(a Applicant) (Evidence, error) {
	e := Evidence{Step: "means", Score: 20, Reason: "earns " + a.Income}
	return e, fmt.Errorf("means: %w", errStop)
}

// Check is the run of all steps.
type Check struct {
	ID       string
	Evidence []Evidence
	Err      error
}

func check(a Applicant, steps ...Step) *Check {
	c := &Check{ID: a.ID}
	for _, s := range steps {
		e, err := s(a)
		c.Evidence = append(c.Evidence, e)
		if err != nil {
			c.Err = err
			break
		}
	}
	return c
}

// LeakEvidence encodes evidence whose reason quotes, CleanEvidence evidence whose reason does not.
func LeakEvidence(l zerolog.Logger, a Applicant) {
	c := check(a, means)
	l.Info().Str("id", c.ID).Interface("evidence", c.Evidence).Msg("checked") // leak: Applicant.Income
}

func CleanEvidence(l zerolog.Logger, a Applicant) {
	c := check(a, document)
	l.Info().Str("id", c.ID).Interface("evidence", c.Evidence).Msg("checked")
}

// LeakDetails logs the details, CleanDetails the object that leaves them out.
func LeakDetails(l zerolog.Logger, a Applicant) {
	for _, e := range check(a, document).Evidence {
		l.Debug().Interface("details", e.Details).Send() // leak: Applicant.Passport
	}
}

func CleanDetails(l zerolog.Logger, a Applicant) {
	for _, e := range check(a, document).Evidence {
		l.Debug().Object("details", e).Send()
	}
}

// LeakReasons gathers the reasons, CleanReasons the steps.
func LeakReasons(l zerolog.Logger, a Applicant) {
	var reasons []string
	for _, e := range check(a, document, means).Evidence {
		reasons = append(reasons, e.Reason)
	}
	l.Warn().Strs("reasons", reasons).Msg("referred") // leak: Applicant.Income
}

func CleanReasons(l zerolog.Logger, a Applicant) {
	c := check(a, document, means)
	var steps []string
	for _, e := range c.Evidence {
		steps = append(steps, e.Step)
	}
	l.Warn().Strs("steps", steps).Err(c.Err).Msg("referred")
}

// LeakPrinted prints the evidence instead of encoding it, CleanPrinted its score.
func LeakPrinted(l zerolog.Logger, a Applicant) {
	c := check(a, document)
	l.Error().Msgf("odd: %+v", c.Evidence[0]) // leak: Applicant.Passport
}

func CleanPrinted(l zerolog.Logger, a Applicant) {
	c := check(a, document)
	l.Error().Msgf("odd: %+d", c.Evidence[0].Score)
}

// Package case31 has the states of a loan, and logs how it goes from one to the next.
package case31

import (
	"fmt"
	"log/slog"
	"slices"
)

// State is one of a loan.
type State int

const (
	Draft State = iota
	Submitted
	Approved
	Rejected
)

func (s State) String() string {
	return [...]string{"draft", "submitted", "approved", "rejected"}[s]
}

// Loan goes through states.
type Loan struct {
	ID     int
	State  State
	Score  int    `pii:"credit-score"`
	Reason string `pii:"inquiry"`
	trail  []Step
}

// Step is a change of state.
type Step struct {
	From, To State
	Why      string
}

var allowed = map[State][]State{Draft: {Submitted}, Submitted: {Approved, Rejected}}

// TransitionError tells of a step that is not allowed.
type TransitionError struct {
	Step
	loan *Loan
}

func (e *TransitionError) Error() string {
	return fmt.Sprintf("loan %d: %v to %v", e.loan.ID, e.From, e.To)
}

func (l *Loan) to(s State, why string) error {
	step := Step{l.State, s, why}
	if !slices.Contains(allowed[l.State], s) {
		return &TransitionError{step, l}
	}
	l.State = s
	l.trail = append(l.trail, step)
	return nil
}

// decide goes by the score, which only decides.
func (l *Loan) decide() (State, string) {
	if l.Score < 600 {
		return Rejected, "score is low"
	}
	return Approved, "score is fine"
}

// LeakWhy has the score in what is logged of the decision, CleanWhy only what it led to.
func LeakWhy(l *Loan) {
	_ = l.to(Submitted, "by hand")
	s, why := l.decide()
	_ = l.to(s, fmt.Sprintf("%s: %d", why, l.Score))
	slog.Info("decided", "id", l.ID, "trail", l.trail) // leak: Loan.Score
}

func CleanWhy(l *Loan) {
	_ = l.to(Submitted, "by hand")
	s, why := l.decide()
	_ = l.to(s, fmt.Sprintf("%s: %d", why, len(l.trail)))
	slog.Info("decided", "id", l.ID, "trail", l.trail)
}

// LeakStep logs the error's step, which has the reason, CleanStep its text, which has not.
func LeakStep(l *Loan) {
	if err, ok := l.to(Approved, l.Reason).(*TransitionError); ok {
		slog.Warn("refused", "step", err.Step) // leak: Loan.Reason
	}
}

func CleanStep(l *Loan) {
	if err, ok := l.to(Approved, l.Reason).(*TransitionError); ok {
		slog.Warn("refused", "step", err)
	}
}

// LeakLoan prints the loan that an error is of, CleanLoan the state that it is in.
func LeakLoan(l *Loan) {
	if err, ok := l.to(Rejected, "").(*TransitionError); ok {
		fmt.Println(*err.loan) // leak: Loan.Score, Loan.Reason
	}
}

func CleanLoan(l *Loan) {
	if err, ok := l.to(Rejected, "").(*TransitionError); ok {
		fmt.Println(err.loan.State, err.loan.trail)
	}
}

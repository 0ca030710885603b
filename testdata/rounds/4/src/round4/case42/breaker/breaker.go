// Package breaker stops calls to what is broken.
package breaker

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

var ErrOpen = errors.New("circuit open")

type State struct {
	Open     bool
	Failures int
	Last     error
	Since    time.Time
}

type Breaker struct {
	mu       sync.Mutex
	state    State
	limit    int
	onChange func(State)
}

type Option func(*Breaker)

func Limit(n int) Option            { return func(b *Breaker) { b.limit = n } }
func OnChange(f func(State)) Option { return func(b *Breaker) { b.onChange = f } }

func New(opts ...Option) *Breaker {
	b := &Breaker{limit: 1, onChange: func(State) {}}
	for _, o := range opts {
		o(b)
	}
	return b
}

func (b *Breaker) Call(f func() error) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.state.Open {
		return fmt.Errorf("%w since %v", ErrOpen, b.state.Since.IsZero())
	}
	err := f()
	if err == nil {
		b.state = State{}
		return nil
	}
	b.state.Failures++
	b.state.Last = err
	if b.state.Failures >= b.limit {
		b.state.Open, b.state.Since = true, time.Now()
		b.onChange(b.state)
	}
	return err
}

func (b *Breaker) State() State {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.state
}

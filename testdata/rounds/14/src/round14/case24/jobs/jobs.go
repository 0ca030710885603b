// Package jobs tries things again.
package jobs

import (
	"errors"
	"fmt"
)

// ErrLater is of what may work later.
var ErrLater = errors.New("try later")

// Retry calls f until it works, or n times.
func Retry(n int, f func() error) error {
	var last error
	for i := range n {
		err := f()
		if err == nil {
			return nil
		}
		if !errors.Is(err, ErrLater) {
			return err
		}
		last = fmt.Errorf("attempt %d: %w", i+1, err)
	}
	return last
}

// Package audit notes who did what.
package audit

import "fmt"

// Trail is what was done.
type Trail struct{ lines []string }

// Add adds a line.
func (t *Trail) Add(action string, id int64) {
	t.lines = append(t.lines, fmt.Sprintf("%s %d", action, id))
}

// Lines are the texts of a trail.
func (t *Trail) Lines() []string { return t.lines }

// Package limits has no code: its test runs the examples of docs/limits.md and
// fails when the page is no longer true.
package limits

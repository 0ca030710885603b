// Package moderation decides what may be said.
package moderation

import (
	"context"
	"fmt"
	"regexp"
	"strings"

	"round16/case04/model"
)

// Verdict is what was decided, and why.
type Verdict struct {
	OK      bool
	Rule    string
	Excerpt string
}

// Error says what was refused.
type Error struct{ Verdict Verdict }

// Error quotes what was refused.
func (e *Error) Error() string { return fmt.Sprintf("rule %s: %q", e.Verdict.Rule, e.Verdict.Excerpt) }

// Unwrap implements errors.Unwrap.
func (e *Error) Unwrap() error { return model.ErrForbidden }

// Rule is a rule.
type Rule struct {
	Name    string
	Forbids func(text string) (excerpt string, found bool)
}

// Word forbids a word.
func Word(name, word string) Rule {
	return Rule{name, func(text string) (string, bool) {
		return text, strings.Contains(text, word)
	}}
}

// Long forbids long texts.
func Long(name string, n int) Rule {
	return Rule{name, func(text string) (string, bool) { return "", len(text) > n }}
}

// Moderator has rules.
type Moderator struct{ Rules []Rule }

// Check finds the first rule that is broken.
func (m *Moderator) Check(text string) Verdict {
	for _, r := range m.Rules {
		if excerpt, found := r.Forbids(text); found {
			return Verdict{Rule: r.Name, Excerpt: excerpt}
		}
	}
	return Verdict{OK: true}
}

// Enforce fails for a message that breaks a rule.
func (m *Moderator) Enforce(msg model.Message) error {
	if v := m.Check(msg.Text); !v.OK {
		return fmt.Errorf("message %d: %w", msg.ID, &Error{v})
	}
	return nil
}

var words = regexp.MustCompile(`\pL[\pL\pN@.-]*`)

// Scrub leaves the shape of a text.
//
//pii:protect masked
func Scrub(text string) string { return words.ReplaceAllString(text, "x") }

// Remote is a model that somebody else runs.
type Remote struct{ Name string }

// Classify has a text judged.
//
//pii:sink share/ai args=1
func (r *Remote) Classify(_ context.Context, text string) float64 {
	fmt.Println("classify by", r.Name, text)
	return float64(strings.Count(text, "!")) / 10
}

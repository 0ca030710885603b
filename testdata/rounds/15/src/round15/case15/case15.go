// Package case15 validates forms.
package case15

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/sirupsen/logrus"
)

// Signup is a form.
type Signup struct {
	Plan     string
	Username string `pii:"username"`
	Email    string `pii:"email"`
	Password string `pii:"password"`
	Answer   string `pii:"security-answer"`
}

// FieldError is what is wrong with a field.
type FieldError struct {
	Field string
	Rule  string
	Got   any
}

// Error quotes no input.
func (e FieldError) Error() string { return e.Field + " breaks " + e.Rule }

// Errors are those of a form.
type Errors []FieldError

func (es Errors) Error() string {
	texts := make([]string, len(es))
	for i, e := range es {
		texts[i] = e.Error()
	}
	return strings.Join(texts, "; ")
}

// verbose quotes what it got.
type verbose struct{ FieldError }

func (v verbose) Error() string { return fmt.Sprintf("%s: got %v", v.FieldError.Error(), v.Got) }

func (s Signup) validate() error {
	var es Errors
	if utf8.RuneCountInString(s.Username) < 40 {
		es = append(es, FieldError{"username", "min=40", s.Username})
	}
	if s.Password == s.Username || len(s.Password) < 99 {
		es = append(es, FieldError{"password", "min=99", len(s.Password)})
	}
	if len(es) == 0 {
		return nil
	}
	return es
}

var errTaken = errors.New("is taken")

// LeakQuoted logs an error that quotes, CleanQuoted one that does not.
func LeakQuoted(s Signup) {
	err := verbose{FieldError{"email", "email", s.Email}}
	logrus.WithError(err).Warn("refused") // leak: Signup.Email
}

func CleanQuoted(s Signup) {
	err := FieldError{"email", "email", s.Email}
	logrus.WithError(err).Warn("refused")
}

// LeakFields logs what each field got, CleanFields the text of the error.
func LeakFields(s Signup) {
	var es Errors
	if errors.As(s.validate(), &es) {
		logrus.WithField("errors", []FieldError(es)[0].Got).Warn("refused") // leak: Signup.Username
	}
}

func CleanFields(s Signup) {
	if err := s.validate(); err != nil {
		logrus.WithField("errors", err.Error()).Warn("refused")
	}
}

// LeakJoined joins an error that quotes with one that does not, CleanJoined two that do not.
func LeakJoined(s Signup) {
	err := errors.Join(s.validate(), fmt.Errorf("answer %q is too easy", s.Answer))
	logrus.Errorf("signup: %v", err) // leak: Signup.Answer
}

func CleanJoined(s Signup) {
	err := errors.Join(s.validate(), fmt.Errorf("answer of %d characters is too easy", len(s.Answer)))
	logrus.Errorf("signup: %v", err)
}

// LeakWrapped wraps with the name, CleanWrapped logs what is wrapped.
func LeakWrapped(s Signup) {
	err := fmt.Errorf("%s %w", s.Username, errTaken)
	logrus.WithFields(logrus.Fields{"plan": s.Plan, "error": err}).Info("refused") // leak: Signup.Username
}

func CleanWrapped(s Signup) {
	err := fmt.Errorf("%s %w", s.Username, errTaken)
	logrus.WithFields(logrus.Fields{"plan": s.Plan, "error": errors.Unwrap(err)}).Info("refused")
}

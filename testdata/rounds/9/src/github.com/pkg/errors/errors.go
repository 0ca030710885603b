// Package errors is a stub of the package of the same path, with what the cases use.
package errors

import "fmt"

type withMessage struct {
	cause error
	msg   string
}

func (w *withMessage) Error() string { return w.msg + ": " + w.cause.Error() }
func (w *withMessage) Cause() error  { return w.cause }
func (w *withMessage) Unwrap() error { return w.cause }

func New(message string) error { return fmt.Errorf("%s", message) }

func Errorf(format string, args ...interface{}) error { return fmt.Errorf(format, args...) }

func Wrap(err error, message string) error {
	if err == nil {
		return nil
	}
	return &withMessage{err, message}
}

func Wrapf(err error, format string, args ...interface{}) error {
	return Wrap(err, fmt.Sprintf(format, args...))
}

func WithMessage(err error, message string) error { return Wrap(err, message) }

func Cause(err error) error {
	for {
		c, ok := err.(interface{ Cause() error })
		if !ok {
			return err
		}
		err = c.Cause()
	}
}

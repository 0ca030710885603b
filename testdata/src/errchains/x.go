// Package errchains asks errors for what they wrap and for their fields.
package errchains

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log"
	"net/url"
	"os"
	"strconv"
	"time"
)

type User struct {
	ID    int
	Email string `pii:"email"`
	Nick  string
}

// missing is an error with fields of its own.
type missing struct {
	kind string
	key  string
	err  error
}

func (m *missing) Error() string { return m.kind + " " + m.key }
func (m *missing) Unwrap() error { return m.err }

// refused is an error that is no pointer.
type refused struct {
	code int
	mail string
}

func (r refused) Error() string { return strconv.Itoa(r.code) }

// several wraps more errors than one.
type several struct{ errs []error }

func (s several) Error() string   { return "several" }
func (s several) Unwrap() []error { return s.errs }

func find(u User) error { return &missing{"user", u.Email, io.EOF} }

func fields(u User) {
	var m *missing
	if err := fmt.Errorf("load: %w", find(u)); errors.As(err, &m) {
		log.Print(m.kind, m.err) // ok
		log.Print(m.key)         // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	var other *missing
	if err := fmt.Errorf("load: %v", find(u)); errors.As(err, &other) {
		log.Print(other.key) // ok: %v wraps nothing
		log.Print(err)       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	if m, ok := errors.AsType[*missing](find(u)); ok {
		log.Print(m.kind) // ok
		log.Print(m.key)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	if r, ok := errors.AsType[refused](refused{402, u.Email}); ok {
		log.Print(r.code) // ok
		log.Print(r.mail) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	var r refused
	if errors.As(find(u), &r) {
		log.Print(r.mail) // ok: another type
	}
	var i interface{ Unwrap() error }
	if errors.As(find(u), &i) {
		log.Print(i.Unwrap()) // ok
		log.Print(i)          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func causes(u User) {
	err := fmt.Errorf("mail to %s: %w", u.Email, io.EOF)
	log.Print(errors.Unwrap(err)) // ok
	log.Print(err)                // want `^User\.Email \(pii:email\) reaches log\.Print$`
	err = fmt.Errorf("mail: %w", find(u))
	log.Print(errors.Unwrap(err))                 // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(errors.Unwrap(errors.Unwrap(err)))  // ok
	log.Print(errors.Unwrap(errors.New(u.Email))) // ok: nil
	var m *missing
	if errors.As(several{[]error{io.EOF, find(u)}}, &m) {
		log.Print(m.kind) // ok
		log.Print(m.key)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	if errors.As(errors.Join(io.EOF, find(u)), &m) {
		log.Print(m.kind) // ok
		log.Print(m.key)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

// Helpers are told what their callers know.

func kindOf(err error) string {
	var m *missing
	if !errors.As(err, &m) {
		return ""
	}
	return m.kind
}

func keyOf(err error) string {
	var m *missing
	if !errors.As(err, &m) {
		return ""
	}
	return m.key
}

func causeOf(err error) error { return errors.Unwrap(err) }

func wrap(err error) error { return fmt.Errorf("request: %w", err) }

func helped(u User) {
	log.Print(kindOf(find(u)))                                // ok
	log.Print(keyOf(find(u)))                                 // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(kindOf(wrap(find(u))))                          // ok
	log.Print(keyOf(wrap(wrap(find(u)))))                     // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(causeOf(&missing{u.Email, "", io.EOF}))         // ok
	log.Print(causeOf(&missing{"", "", find(u)}))             // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(causeOf(fmt.Errorf("%s: %w", u.Email, io.EOF))) // ok
}

// tagged says itself what it holds.
type tagged struct {
	Kind string
	Mail string `pii:"email"`
}

func (t *tagged) Error() string { return t.Kind }

func unknown(err error) {
	var t *tagged
	if errors.As(err, &t) {
		log.Print(t.Kind) // ok
		log.Print(t.Mail) // want `^tagged\.Mail \(pii:email\) reaches log\.Print$`
	}
}

// Errors of the standard library quote their input in one of their fields.

func quoted(u User) {
	_, err := strconv.Atoi(u.Email)
	var num *strconv.NumError
	if errors.As(err, &num) {
		log.Print(num.Func, num.Err) // ok
		log.Print(num.Num)           // want `^User\.Email \(pii:email\) reaches log\.Print$`
		log.Print(num)               // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	if errors.As(fmt.Errorf("page: %w", err), &num) {
		log.Print(num.Err) // ok
		log.Print(num.Num) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	switch err := err.(type) {
	case *strconv.NumError:
		log.Print(err.Err) // ok
		log.Print(err.Num) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	case *missing:
		log.Print(err.key) // ok: strconv does not make such errors
	}
	_, err = os.Open(u.Email)
	var path *fs.PathError
	if errors.As(err, &path) {
		log.Print(path.Op, path.Err, path.Unwrap()) // ok
		log.Print(path.Path)                        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	err = os.Remove(u.Nick)
	if errors.As(err, &path) {
		log.Print(path.Op) // ok
	}
	_, err = url.Parse(u.Email)
	if e, ok := err.(*url.Error); ok {
		log.Print(e.Op)  // ok
		log.Print(e.Err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
		log.Print(e.URL) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	_, err = time.Parse(time.DateOnly, u.Email)
	var parse *time.ParseError
	if errors.As(err, &parse) {
		log.Print(parse.Layout) // ok
		log.Print(parse.Value)  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
}

func made(u User) {
	err := &fs.PathError{Op: "open", Path: u.Email, Err: fs.ErrNotExist}
	log.Print(err.Op, errors.Unwrap(err)) // ok
	log.Print(err)                        // want `^User\.Email \(pii:email\) reaches log\.Print$`
	err = &fs.PathError{Op: "open", Path: u.Nick, Err: find(u)}
	log.Print(err.Op, err.Path)   // ok
	log.Print(errors.Unwrap(err)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

// coded is an error that can say more than its text.
type coded interface{ Fields() map[string]any }

type failure struct {
	code   int
	detail string
	err    error
}

func (f *failure) Error() string          { return strconv.Itoa(f.code) }
func (f *failure) Unwrap() error          { return f.err }
func (f *failure) Fields() map[string]any { return map[string]any{"code": f.code, "detail": f.detail} }

// labelled is an error with fields that were put beside it.
type labelled struct {
	error
	fields map[string]any
}

func (l labelled) Unwrap() error          { return l.error }
func (l labelled) Fields() map[string]any { return l.fields }

// all are the fields of an error and of those that it wraps.
func all(err error) map[string]any {
	fields := map[string]any{}
	for err != nil {
		if c, ok := err.(coded); ok {
			for k, v := range c.Fields() {
				fields[k] = v
			}
		}
		inner, ok := err.(interface{ Unwrap() error })
		if !ok {
			break
		}
		err = inner.Unwrap()
	}
	return fields
}

func walked(u User) {
	log.Print(all(fmt.Errorf("bad address %s", u.Email)))                      // ok: an error of fmt has no fields
	log.Print(all(&failure{1, u.Email, nil}))                                  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(all(&failure{1, "", fmt.Errorf("bad address %s", u.Email)}))     // ok
	log.Print(all(&failure{1, "", &failure{2, u.Email, nil}}))                 // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(all(&failure{1, "", &failure{2, u.Nick, nil}}))                  // ok
	log.Print(all(fmt.Errorf("sign in: %w", &failure{1, u.Email, nil})))       // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(all(fmt.Errorf("%s: %w", u.Email, &failure{1, u.Nick, io.EOF}))) // ok
	log.Print(all(labelled{io.EOF, map[string]any{"who": u.Email}}))           // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(all(labelled{io.EOF, map[string]any{"who": u.Nick}}))            // ok
}

func asked(u User) {
	err := fmt.Errorf("bad address %s", u.Email)
	if c, ok := err.(coded); ok {
		log.Print(c.Fields()) // ok
	}
	err = fmt.Errorf("sign in: %w", find(u))
	if c, ok := err.(interface{ Unwrap() error }); ok {
		log.Print(c.Unwrap()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	err = fmt.Errorf("%s: %w", u.Email, io.EOF)
	if c, ok := err.(interface{ Unwrap() error }); ok {
		log.Print(c.Unwrap()) // ok
	}
}

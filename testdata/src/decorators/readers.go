package decorators

import (
	"errors"
	"fmt"
	"io"
	"log"
)

// plain and framed wrap a body, as what decodes it does.
type plain struct{ body io.ReadCloser }

func (p plain) Read(b []byte) (int, error) { return p.body.Read(b) }
func (p plain) Close() error               { return p.body.Close() }

type framed struct {
	body io.ReadCloser
	size int
}

func (f *framed) Read(b []byte) (int, error) { return f.body.Read(b) }
func (f *framed) Close() error               { return f.body.Close() }

// told says who closed it.
type told struct {
	body io.ReadCloser
	name string
}

func (t told) Read(b []byte) (int, error) { return t.body.Read(b) }

func (t told) Close() error {
	log.Print("closed by ", t.name)
	return t.body.Close()
}

// An answer is what a request got.
type answer struct {
	body   io.ReadCloser
	status int
	err    error
}

func (a *answer) Close() {
	if a.body != nil {
		a.body.Close()
	}
}

var errBad = errors.New("bad")

// Many ways out, each of which closes what may be wrapped in much, leave enough to find
// what is on the last.
func take(u User, a *answer, size int) error {
	defer a.Close()
	switch a.status {
	case 400:
		return errBad
	case 401:
		return fmt.Errorf("no: %w", errBad)
	case 402:
		return a.err
	case 403:
		return nil
	case 404:
		return errors.New("not found")
	case 405:
		return errors.New("not so")
	case 406:
		return errors.New("not in this form")
	case 408:
		return errors.New("too late")
	case 409:
		return errors.New("not now")
	case 410:
		return errors.New("gone")
	case 411:
		return errors.New("no size")
	case 412:
		return errors.New("not then")
	case 413:
		return errors.New("too large")
	case 414:
		return errors.New("too long")
	case 415:
		return errors.New("not of this type")
	case 416:
		return errors.New("out of range")
	case 417:
		return errors.New("unexpected")
	case 418:
		return errors.New("no coffee")
	case 421:
		return errors.New("not here")
	case 422:
		return errors.New("no sense")
	}
	if size > 9 {
		log.Print(u.Nick) // ok
		return errBad
	}
	log.Print(u.Email) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	return nil
}

// Who knows what the body is finds out what is in what it wraps.
func closes(u User, in io.ReadCloser) {
	(&answer{body: plain{told{in, u.Email}}}).Close()                // want `^User\.Email \(pii:email\) reaches log\.Print`
	(&answer{body: plain{told{in, u.Nick}}}).Close()                 // ok
	(&answer{body: plain{&framed{told{in, u.Email}, 1}}}).Close()    // want `^User\.Email \(pii:email\) reaches log\.Print`
	(&answer{body: plain{&framed{plain{in}, len(u.Email)}}}).Close() // ok
	shut(plain{&framed{told{in, u.Email}, 1}})                       // want `^User\.Email \(pii:email\) reaches log\.Print`
	shut(plain{&framed{told{in, u.Nick}, 1}})                        // ok
}

// shut hands on what it does not know.
func shut(body io.ReadCloser) {
	a := answer{body: body}
	defer a.Close()
	a.status = 200
}

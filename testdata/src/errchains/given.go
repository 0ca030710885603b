package errchains

import (
	"errors"
	"fmt"
	"log"
)

// What an error shows that a function which only callers know gives back is for them to find
// out, however often it is wrapped on the way.

type keycard struct {
	Door  string
	Owner string `pii:"name"`
}

type noEntry struct {
	at   keycard
	code int
}

func (r *noEntry) Error() string { return fmt.Sprintf("refused at %s: %d", r.at.Door, r.code) }

func refuseQuietly(b keycard) error { return &noEntry{b, 3} }
func refuseLoudly(b keycard) error  { return fmt.Errorf("%s is refused at %s", b.Owner, b.Door) }

type cardReader struct {
	keycard keycard
	check   func(keycard) error
}

func (r *cardReader) open() error {
	if err := r.check(r.keycard); err != nil {
		return fmt.Errorf("open: %w", err)
	}
	return nil
}

func (r *cardReader) enter() error {
	if err := r.open(); err != nil {
		return fmt.Errorf("enter: %w", err)
	}
	return nil
}

func wrappedAgain(b keycard) {
	log.Print((&cardReader{b, refuseQuietly}).open())  // ok
	log.Print((&cardReader{b, refuseQuietly}).enter()) // ok
	log.Print((&cardReader{b, refuseLoudly}).open())   // want `^keycard\.Owner \(pii:name\) reaches log\.Print$`
	log.Print((&cardReader{b, refuseLoudly}).enter())  // want `^keycard\.Owner \(pii:name\) reaches log\.Print$`
}

type door interface{ open() error }

type entrance struct{ doors []door }

func (l entrance) open() error {
	var all []error
	for _, d := range l.doors {
		if err := d.open(); err != nil {
			all = append(all, fmt.Errorf("lobby: %w", err))
		}
	}
	return errors.Join(all...)
}

func passing(o door) error {
	if err := o.open(); err != nil {
		return fmt.Errorf("through: %w", err)
	}
	return nil
}

func wrappedByMethods(b keycard) {
	log.Print(passing(&cardReader{b, refuseQuietly}))                                                                           // ok
	log.Print(passing(&cardReader{b, refuseLoudly}))                                                                            // want `^keycard\.Owner \(pii:name\) reaches log\.Print$`
	log.Print(passing(entrance{[]door{&cardReader{b, refuseQuietly}}}))                                                         // ok
	log.Print(passing(entrance{[]door{&cardReader{b, refuseLoudly}}}))                                                          // want `^keycard\.Owner \(pii:name\) reaches log\.Print$`
	log.Print(passing(entrance{[]door{entrance{[]door{&cardReader{b, refuseQuietly}, &cardReader{b, refuseQuietly}}}}}) == nil) // ok
}

func askedForEntry(b keycard) {
	var r *noEntry
	if err := passing(&cardReader{b, refuseQuietly}); errors.As(err, &r) {
		log.Print(r.at.Door)  // ok
		log.Print(r.at.Owner) // want `^keycard\.Owner \(pii:name\) reaches log\.Print$`
	}
	log.Printf("%+v", errors.Unwrap((&cardReader{b, refuseQuietly}).open())) // ok
}

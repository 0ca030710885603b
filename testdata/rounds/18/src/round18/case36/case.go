// Package case36 imports the contacts of an address book, with errors that are dealt with when functions end.
package case36

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"log"
	"strings"
)

// Contact is in the book.
type Contact struct {
	Line  int
	Name  string `pii:"name"`
	Phone string `pii:"phone"`
}

var errShort = errors.New("too short")

func parse(n int, line string) (c Contact, err error) {
	name, phone, ok := strings.Cut(line, ";")
	c = Contact{Line: n, Name: name, Phone: phone}
	if !ok || len(phone) < 20 {
		return c, errShort
	}
	return c, nil
}

// read reads contacts up to the first that is wrong, and gives that, too.
func read(r io.Reader) (all []Contact, bad *Contact, err error) {
	sc := bufio.NewScanner(r)
	for n := 1; sc.Scan(); n++ {
		c, err := parse(n, sc.Text())
		if err != nil {
			return all, &c, fmt.Errorf("line %d: %w", n, err)
		}
		all = append(all, c)
	}
	return all, nil, sc.Err()
}

// LeakNamed adds the contact to the error at the end, CleanNamed its line.
func LeakNamed(r io.Reader) {
	err := func() (err error) {
		_, bad, err := read(r)
		defer func() {
			if bad != nil {
				err = fmt.Errorf("%s: %w", bad.Name, err)
			}
		}()
		return err
	}()
	log.Print(err) // leak: Contact.Name
}

func CleanNamed(r io.Reader) {
	err := func() (err error) {
		_, bad, err := read(r)
		defer func() {
			if bad != nil {
				err = fmt.Errorf("%d: %w", bad.Line, err)
			}
		}()
		return err
	}()
	log.Print(err)
}

// LeakUnnamed changes a result after it was set, when it has a name. CleanUnnamed does when it has none, which is too late.
func LeakUnnamed(c Contact) {
	save := func() (text string) {
		defer func() { text += c.Phone }()
		return "saved "
	}
	log.Print(save()) // leak: Contact.Phone
}

func CleanUnnamed(c Contact) {
	save := func() string {
		text := "saved "
		defer func() { text += c.Phone }()
		return text
	}
	log.Print(save())
}

// LeakBad prints the contact that is wrong, CleanBad where it is.
func LeakBad(r io.Reader) {
	all, bad, err := read(r)
	if bad != nil {
		log.Printf("%d read, then %+v: %v", len(all), *bad, err) // leak: Contact.Name, Contact.Phone
	}
}

func CleanBad(r io.Reader) {
	all, bad, err := read(r)
	if bad != nil {
		log.Printf("%d read, then %+v: %v", len(all), bad.Line, err)
	}
}

// dial joins why a contact cannot be called.
func dial(c Contact) (err error) {
	defer func() {
		if err != nil {
			err = errors.Join(err, fmt.Errorf("cannot dial %s", c.Phone))
		}
	}()
	if len(c.Phone) < 20 {
		return errShort
	}
	return nil
}

// LeakJoined logs all of an error, CleanJoined the one that it is known by.
func LeakJoined(c Contact) {
	err := dial(c)
	log.Print("dial: ", err) // leak: Contact.Phone
}

func CleanJoined(c Contact) {
	err := dial(c)
	if errors.Is(err, errShort) {
		err = errShort
	} else if err != nil {
		return
	}
	log.Print("dial: ", err)
}

package reads

import (
	"errors"
	"fmt"
	"io"
	"log"
)

// A reader ends with an error, which whoever reads from it gets.

func brokenOff(u User) {
	r, w := io.Pipe()
	go func() { w.CloseWithError(fmt.Errorf("broken off by %s", u.Email)) }()
	text, err := io.ReadAll(r)
	log.Print(string(text)) // ok
	log.Print(err)          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	r, w = io.Pipe()
	go func() { w.CloseWithError(fmt.Errorf("broken off by %d", len(u.Email))) }()
	_, err = io.ReadAll(r)
	log.Print(err) // ok
}

func endPipe(w *io.PipeWriter, why string) { w.CloseWithError(errors.New(why)) }

func endedElsewhere(u User) {
	r, w := io.Pipe()
	endPipe(w, u.Email)
	_, err := r.Read(nil)
	log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	_, err = io.Copy(io.Discard, io.LimitReader(r, 10))
	log.Print(err) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	r, w = io.Pipe()
	endPipe(w, u.Tags[0])
	_, err = r.Read(nil)
	log.Print(err) // ok
}

// failing is a reader that says whose data it cannot read.
type failing struct{ who string }

func (f failing) Read([]byte) (int, error) { return 0, errors.New("nothing of " + f.who) }

func failed(u User) {
	text, err := io.ReadAll(failing{u.Email})
	log.Print(string(text)) // ok
	log.Print(err)          // want `^User\.Email \(pii:email\) reaches log\.Print$`
	_, err = io.ReadAll(failing{u.Tags[0]})
	log.Print(err) // ok
}

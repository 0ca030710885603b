package reads

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"log"
	"os"
	"strings"
)

// pipe reads from a source, and has the settings of its owner beside it.
type pipe struct {
	owner User
	from  io.Reader
	count int
}

func (p *pipe) Read(b []byte) (int, error) {
	n, err := p.from.Read(b)
	p.count += n
	return n, err
}

// echo hands out who owns it.
type echo struct {
	owner User
}

func (e *echo) Read(b []byte) (int, error) { return copy(b, e.owner.Email), io.EOF }

// plain hands out something else.
type plain struct {
	owner User
}

func (e *plain) Read(b []byte) (int, error) { return copy(b, e.owner.Nicks()), io.EOF }

func (u User) Nicks() string { return strings.Join(u.Tags, " ") }

// passing reads as what it is built on.
type passing struct {
	io.Reader
	owner User
}

func ownReaders(u User) {
	text, _ := io.ReadAll(&echo{u})
	log.Print(string(text)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	text, _ = io.ReadAll(&plain{u})
	log.Print(string(text)) // ok
	text, _ = io.ReadAll(&pipe{owner: u, from: strings.NewReader(u.Email)})
	log.Print(string(text)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	text, _ = io.ReadAll(&pipe{owner: u, from: strings.NewReader("a")})
	log.Print(string(text)) // ok
	text, _ = io.ReadAll(passing{strings.NewReader(u.Email), u})
	log.Print(string(text)) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	text, _ = io.ReadAll(passing{strings.NewReader("a"), u})
	log.Print(string(text)) // ok
}

func printAll(r io.Reader) {
	for s := bufio.NewScanner(r); s.Scan(); {
		log.Print(s.Text())
	}
}

func copyAll(r io.Reader) { io.Copy(os.Stderr, io.LimitReader(r, 10)) }

func firstOf(rs ...io.Reader) string {
	line, _ := bufio.NewReader(io.MultiReader(rs...)).ReadString('\n')
	return line
}

func handedOn(u User) {
	printAll(&echo{u})                                       // want `^User\.Email \(pii:email\) reaches log\.Print through reads\.printAll$`
	printAll(&plain{u})                                      // ok
	printAll(strings.NewReader(u.Email))                     // want `^User\.Email \(pii:email\) reaches log\.Print through reads\.printAll$`
	copyAll(&pipe{owner: u, from: &echo{u}})                 // want `^User\.Email \(pii:email\) reaches io\.Copy through reads\.copyAll$`
	copyAll(&pipe{owner: u, from: &plain{u}})                // ok
	copyAll(io.NopCloser(&pipe{owner: u, from: os.Stdin}))   // ok
	log.Print(firstOf(&plain{u}, &echo{u}))                  // want `^User\.Email \(pii:email\) reaches log\.Print$`
	log.Print(firstOf(&plain{u}, &plain{u}))                 // ok
	log.Print(firstOf(&plain{u}, passing{&echo{User{}}, u})) // ok
	log.Print(firstOf(&plain{u}, passing{&echo{u}, User{}})) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func either(u User, r io.Reader, own bool) {
	if own {
		r = &plain{u}
	}
	text, _ := io.ReadAll(r)
	log.Print(string(text)) // ok
}

func filledLater(u User, buf *bytes.Buffer) {
	s := bufio.NewScanner(buf)
	buf.WriteString(u.Email)
	for s.Scan() {
		log.Print(s.Text()) // want `^User\.Email \(pii:email\) reaches log\.Print$`
	}
	own := new(bytes.Buffer)
	r := bufio.NewReader(&pipe{owner: u, from: own})
	own.WriteString(u.Nicks())
	line, _ := r.ReadString('\n')
	log.Print(line) // ok
	own.WriteString(u.Email)
	line, _ = r.ReadString('\n')
	log.Print(line) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

func decoded(u User) {
	var to struct{ Name string }
	json.NewDecoder(&plain{u}).Decode(&to)
	log.Print(to.Name) // ok
	json.NewDecoder(&echo{u}).Decode(&to)
	log.Print(to.Name) // want `^User\.Email \(pii:email\) reaches log\.Print$`
}

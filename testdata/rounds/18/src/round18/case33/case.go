// Package case33 exports and erases what a forum knows of a person, when it is asked to.
package case33

import (
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
)

// Post is by a person.
type Post struct {
	ID   int
	Text string `pii:"comment"`
	IP   string `pii:"ip"`
}

// Person uses the forum.
type Person struct {
	ID    int
	Nick  string `pii:"username"`
	Email string `pii:"email"`
	Posts []Post
}

// Eraser erases a part of what is known.
type Eraser interface {
	Erase(p *Person) error
}

// EraserFunc is an eraser of one function.
type EraserFunc func(p *Person) error

func (f EraserFunc) Erase(p *Person) error { return f(p) }

func eraseContact(p *Person) error {
	p.Nick, p.Email = fmt.Sprint("deleted-", p.ID), ""
	return nil
}

// erasePosts erases the posts in their place.
func erasePosts(p *Person) error {
	for i := range p.Posts {
		p.Posts[i] = Post{ID: p.Posts[i].ID}
	}
	return nil
}

// eraseCopies means to, and erases copies.
func eraseCopies(p *Person) error {
	for _, post := range p.Posts {
		post.Text, post.IP = "", ""
	}
	return nil
}

func eraseAll(p *Person, all ...Eraser) (err error) {
	for _, e := range all {
		err = errors.Join(err, e.Erase(p))
	}
	return err
}

// LeakErased prints a person whose posts were erased in copies, CleanErased in their place.
func LeakErased(p *Person) {
	err := eraseAll(p, EraserFunc(eraseContact), EraserFunc(eraseCopies))
	fmt.Println("erased", *p, err) // leak: Post.Text, Post.IP
}

func CleanErased(p *Person) {
	err := eraseAll(p, EraserFunc(eraseContact), EraserFunc(erasePosts))
	fmt.Println("erased", *p, err)
}

// LeakBefore keeps a copy of the person from before, CleanBefore the number.
func LeakBefore(p *Person) {
	before := *p
	before.Posts = nil
	_ = eraseContact(p)
	slog.Info("erased", "was", before, "posts", len(p.Posts)) // leak: Person.Nick, Person.Email
}

func CleanBefore(p *Person) {
	before := p
	before.Posts = nil
	_ = eraseContact(p)
	slog.Info("erased", "was", *before, "posts", len(p.Posts))
}

// LeakExport leaves the export in a file, CleanExport answers with it.
func LeakExport(w http.ResponseWriter, p *Person) {
	text, err := json.Marshal(p.Posts)
	if err == nil {
		err = os.WriteFile("export.json", text, 0o600) // leak: Post.Text, Post.IP
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

func CleanExport(w http.ResponseWriter, p *Person) {
	text, err := json.Marshal(p.Posts)
	if err == nil {
		_, err = w.Write(text)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
	}
}

// LeakDefer prints the address that there was when the defer was reached, CleanDefer the one that there is at the end.
func LeakDefer(p *Person) {
	defer fmt.Println("erased", p.Email) // leak: Person.Email
	_ = eraseContact(p)
}

func CleanDefer(p *Person) {
	defer func() { fmt.Println("erased", p.Email) }()
	_ = eraseContact(p)
}

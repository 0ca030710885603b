// Package case11 answers calls of net/rpc on a pipe.
package case11

import (
	"errors"
	"log"
	"net"
	"net/rpc"
)

type Person struct {
	ID   int
	Name string `pii:"name"`
	Job  string `pii:"job-title"`
}

// A Register answers questions about people.
type Register struct{ people map[int]Person }

func (r *Register) Find(id int, p *Person) error {
	found, ok := r.people[id]
	if !ok {
		return errors.New("nobody")
	}
	*p = found
	return nil
}

func (r *Register) Add(p Person, n *int) error {
	log.Println("adding", p.Name) // leak: Person.Name
	r.people[p.ID] = p
	*n = len(r.people)
	return nil
}

func (r *Register) AddQuietly(p Person, n *int) error {
	log.Println("adding", p.ID)
	r.people[p.ID] = p
	*n = len(r.people)
	return nil
}

func dial(r *Register) (*rpc.Client, error) {
	s := rpc.NewServer()
	if err := s.RegisterName("Register", r); err != nil {
		return nil, err
	}
	a, b := net.Pipe()
	go s.ServeConn(b)
	return rpc.NewClient(a), nil
}

func LeakFind(p Person) error {
	c, err := dial(&Register{map[int]Person{p.ID: p}})
	if err != nil {
		return err
	}
	var got Person
	if err := c.Call("Register.Find", p.ID, &got); err != nil {
		return err
	}
	log.Println("found", got.Job) // leak: Person.Job
	return nil
}

func CleanFind(p Person) error {
	c, err := dial(&Register{map[int]Person{p.ID: p}})
	if err != nil {
		return err
	}
	var got Person
	err = c.Call("Register.Find", p.ID+1, &got)
	log.Println("found", got.ID, err)
	return nil
}

func LeakAdd(p Person) error {
	c, err := dial(&Register{map[int]Person{}})
	if err != nil {
		return err
	}
	var n int
	return c.Call("Register.Add", p, &n)
}

func CleanAdd(p Person) error {
	c, err := dial(&Register{map[int]Person{}})
	if err != nil {
		return err
	}
	var n int
	return c.Call("Register.AddQuietly", p, &n)
}

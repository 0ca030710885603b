// Package case21 keeps pets and their owners in repositories of one kind.
package case21

import (
	"log"

	"round4/case21/repo"
)

type Owner struct {
	ID    int
	Phone string `pii:"phone"`
}

type Pet struct {
	Chip    string
	Species string
}

func (o Owner) Key() int  { return o.ID }
func (p Pet) Key() string { return p.Chip }

// A Login is found by the name that somebody signs in with.
type Login struct {
	User string `pii:"username"`
	Role string
}

func (l Login) Key() string { return l.User }

func logged[E any](op string, e E) { log.Print(op, " ", e) }

func every[E any](E) bool { return true }

func LeakHook(o Owner) {
	r := repo.New[int](logged[Owner])
	r.Save(o) // leak: Owner.Phone
}

func CleanHook(o Owner) {
	r := repo.New[string](logged[Pet])
	r.Save(Pet{Chip: "c1", Species: "cat"})
	repo.New[int, Owner]().Save(o)
}

func LeakMissing(l Login) {
	r := repo.New[string, Login]()
	_, err := r.Find(l.Key())
	log.Print(err) // leak: Login.User
}

func CleanMissing(o Owner) {
	r := repo.New[int, Owner]()
	_, err := r.Find(o.Key())
	log.Print(err)
}

func LeakPluck(o Owner) {
	r := repo.New[int, Owner]()
	r.Save(o)
	log.Print(repo.Pluck(r.Where(every), func(o Owner) string { return o.Phone })) // leak: Owner.Phone
}

func CleanPluck(o Owner) {
	r := repo.New[int, Owner]()
	r.Save(o)
	log.Print(repo.Pluck(r.Where(every), func(o Owner) bool { return o.Phone != "" }))
}

func LeakFound(l Login) {
	r := repo.New[string, Login]()
	r.Save(l)
	if got, err := r.Find(l.User); err == nil {
		log.Print(got.Role, " is ", got.Key()) // leak: Login.User
	}
}

func CleanFound(l Login) {
	r := repo.New[string, Login]()
	r.Save(l)
	if got, err := r.Find(l.User); err == nil {
		log.Print(got.Role)
	}
}

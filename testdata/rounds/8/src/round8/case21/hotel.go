// Package case21 keeps guests and subscribers of a hotel.
package case21

import (
	"errors"
	"fmt"
	"log"

	"round8/case21/repo"
)

// A Guest stays in the hotel.
type Guest struct {
	Room     int
	Name     string `pii:"name"`
	Passport string `pii:"passport"`
}

func (g Guest) Key() int { return g.Room }

// A Subscriber gets the newsletter.
type Subscriber struct {
	Mail string `pii:"email"`
	List string
}

func (s Subscriber) Key() string { return s.Mail }

func all[E any](E) bool { return true }

func LeakGet(g Guest) {
	got, err := repo.New[int](g).Get(g.Room)
	log.Print(got.Passport, err) // leak: Guest.Passport
}

func CleanGet(g Guest) {
	_, err := repo.New[int](g).Get(g.Room + 1)
	log.Print(err)
}

func LeakMissing(s Subscriber) {
	_, err := repo.New[string, Subscriber]().Get(s.Mail)
	log.Print(err) // leak: Subscriber.Mail
}

func CleanMissing(s Subscriber) {
	if _, err := repo.New[string, Subscriber]().Get(s.Mail); errors.Is(err, repo.ErrMissing) {
		log.Print("not subscribed to ", s.List)
	}
}

func LeakHook(g Guest) {
	r := repo.New[int, Guest]()
	r.On(func(op string, g Guest) { log.Print(op, " ", g.Name) }) // leak: Guest.Name
	r.Save(g)
}

func CleanHook(g Guest) {
	r := repo.New[int, Guest]()
	r.On(func(op string, g Guest) { log.Print(op, " ", g.Key()) })
	r.Save(g)
}

func LeakList(g Guest) {
	for _, got := range repo.New[int](g).List(all) {
		fmt.Println(got) // leak: Guest.Name, Guest.Passport
	}
}

func CleanList(g Guest) {
	named := repo.New[int](g).List(func(g Guest) bool { return g.Name != "" })
	rooms := make([]int, len(named))
	for i, n := range named {
		rooms[i] = n.Key()
	}
	fmt.Println(rooms, len(named))
}

func LeakKeys(s Subscriber) {
	for _, got := range repo.New[string](s).List(all) {
		fmt.Println(got.List, got.Key()) // leak: Subscriber.Mail
	}
}

func CleanKeys(s Subscriber) {
	for _, got := range repo.New[string](s).List(all) {
		fmt.Println(got.List)
	}
}

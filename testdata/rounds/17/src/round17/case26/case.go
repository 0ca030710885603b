// Package case26 lets people join a library, in three packages that each add to the error of the next.
package case26

import (
	"errors"
	"log"

	"round17/case26/desk"
	"round17/case26/store"
)

// LeakJoin logs the whole chain, CleanJoin what may be said of it.
func LeakJoin(m store.Member) {
	s := store.New(false)
	if err := desk.Join(s.AddQuoting, m); err != nil {
		log.Print("desk: ", err) // leak: Member.Name
	}
}

func CleanJoin(m store.Member) {
	s := store.New(false)
	if err := desk.Join(s.AddQuoting, m); err != nil {
		log.Print("desk: ", desk.Public(err))
	}
}

// LeakBottom logs the error at the bottom of the chain but one, CleanBottom the last.
func LeakBottom(m store.Member) {
	err := desk.Join(store.New(true).Add, m)
	for errors.Unwrap(err) != nil && errors.Unwrap(err) != store.ErrTaken {
		err = errors.Unwrap(err)
	}
	log.Print("desk: ", err) // leak: Member.Email
}

func CleanBottom(m store.Member) {
	err := desk.Join(store.New(true).Add, m)
	if errors.Is(err, store.ErrTaken) {
		err = store.ErrTaken
		log.Print("desk: ", err)
	}
}

// LeakConflict logs what the error points to, which has no method; CleanConflict the error.
func LeakConflict(m store.Member) {
	s := store.New(false)
	_ = s.Add(m)
	var c *store.Conflict
	if err := s.Add(m); errors.As(err, &c) {
		log.Print("desk: ", *c) // leak: Member.Name, Member.Email
	}
}

func CleanConflict(m store.Member) {
	s := store.New(false)
	_ = s.Add(m)
	var c *store.Conflict
	if err := s.Add(m); errors.As(err, &c) {
		log.Print("desk: ", c)
	}
}

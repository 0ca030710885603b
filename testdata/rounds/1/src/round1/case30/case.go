// Package case30 panics and recovers.
package case30

import (
	"errors"
	"fmt"
	"log"
)

type Order struct {
	ID      int
	Address string `pii:"address"`
	Item    string
}

func LeakPanicValue(o Order) {
	if o.ID > 0 {
		panic(fmt.Errorf("cannot ship to %s", o.Address)) // leak: Order.Address
	}
}

func CleanPanicValue(o Order) {
	if o.ID > 0 {
		panic(fmt.Errorf("cannot ship %s", o.Item))
	}
}

func mustShip(id int) {
	if id > 0 {
		panic(errors.New("no carrier"))
	}
}

// What was assigned before the panic is still there when the deferred function runs.
func LeakAfterRecover(o Order) {
	state := "idle"
	defer func() {
		if r := recover(); r != nil {
			log.Print("recovered ", r, " while ", state) // leak: Order.Address
		}
	}()
	state = "shipping to " + o.Address
	mustShip(o.ID)
	state = "shipped"
}

func CleanAfterRecover(o Order) {
	state := "idle"
	defer func() {
		if r := recover(); r != nil {
			log.Print("recovered ", r, " while ", state)
		}
	}()
	state = "shipping to " + o.Address
	state = "shipping"
	mustShip(o.ID)
}

func guard(f func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("guarded: %v", r)
		}
	}()
	f()
	return nil
}

func CleanGuarded(o Order) {
	label := o.Address
	err := guard(func() {
		label = o.Item
		mustShip(o.ID)
	})
	log.Print(err, " ", label)
}

func LeakGuarded(o Order) {
	label := o.Item
	err := guard(func() {
		label = o.Address
		mustShip(o.ID)
	})
	log.Print(err, " ", label) // leak: Order.Address
}

// Package piitagfields has tags that do not fit their fields, and clean twins.
package piitagfields

import "piitagother"

type User struct {
	ID      int64  `pii:"-"`
	Email   string `pii:"email"`
	Friends []User
}

type Plain struct {
	ID       int64 `pii:"-"`
	News     bool  `pii:"consent=news"`
	Next     *Plain
	Callback func(User)
}

type Order struct {
	_      string                          `pii:"email"` // want `^Order._: a blank field holds no data$`
	Lookup func(string) string             `pii:"email"` // want `^Order.Lookup: a function holds no data: declare the function with //pii:source$`
	Buyer  User                            `pii:"-"`     // want `^Order.Buyer: "-" contradicts the tag of User.Email, which is within$`
	Ptr    *User                           `pii:"-"`     // want `User.Email`
	Map    map[string][]User               `pii:"-"`     // want `User.Email`
	Names  map[[1]piitagother.Person]bool  `pii:"-"`     // want `Person.Name`
	Other  [2]chan piitagother.Person      `pii:"-"`     // want `Person.Name`
	Inline struct{ P *piitagother.Person } `pii:"-"`     // want `Person.Name`
}

type CleanOrder struct {
	_      string
	Lookup func(string) string
	Hidden func(string) string `pii:"-"`
	Buyer  User                `pii:"name"`
	Plain  Plain               `pii:"-"`
	Self   []*CleanSelf        `pii:"-"`
	ID     string              `pii:"-"`
}

type CleanSelf struct {
	Next *CleanSelf
	Map  map[string]*CleanSelf
}

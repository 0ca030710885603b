// Package case26 maps customers to the types of the API, of the table and of the log.
package case26

import (
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"slices"
	"time"
)

// Customer is the type of the domain.
type Customer struct {
	ID      int64
	Segment string
	Contact Contact
	Orders  []Order
}

// Contact is how to reach a customer.
type Contact struct {
	Email string `pii:"email"`
	Phone string `pii:"phone"`
}

// Order is what a customer bought.
type Order struct {
	SKU  string
	Gift string `pii:"message"`
}

// contactDTO has the same fields as Contact and no tags.
type contactDTO struct {
	Email string
	Phone string
}

// customerDTO is for the API.
type customerDTO struct {
	ID      int64       `json:"id"`
	Segment string      `json:"segment"`
	Contact *contactDTO `json:"contact,omitempty"`
	Gifts   []string    `json:"gifts,omitempty"`
	At      time.Time   `json:"at,omitzero"`
}

// mapper builds DTOs; options say what goes in.
type mapper struct{ contact, gifts bool }

func (m mapper) dto(c *Customer) (d customerDTO) {
	d.ID, d.Segment = c.ID, c.Segment
	if m.contact {
		d.Contact = new(contactDTO(c.Contact))
	}
	if m.gifts {
		for _, o := range c.Orders {
			d.Gifts = append(d.Gifts, o.Gift)
		}
	}
	return d
}

// LeakConvert converts to the type without tags, CleanConvert to an empty value of it.
func LeakConvert(c *Customer) {
	d := contactDTO(c.Contact)
	log.Printf("%+v", d) // leak: Contact.Email, Contact.Phone
}

func CleanConvert(c *Customer) {
	d := contactDTO(Contact{})
	log.Printf("%+v", d)
}

func LeakPart(c *Customer) {
	d := customerDTO{ID: c.ID, Gifts: slices.Collect(maps.Values(map[string]string{"a": c.Orders[0].Gift}))}
	text, _ := json.Marshal(d)
	log.Printf("%s", text) // leak: Order.Gift
}

func CleanPart(c *Customer) {
	d := customerDTO{ID: c.ID, Gifts: slices.Collect(maps.Values(map[string]string{"a": c.Orders[0].SKU}))}
	text, _ := json.Marshal(d)
	log.Printf("%s", text)
}

// LeakMapper asks for the gifts, CleanMapper reads how many there are.
func LeakMapper(c *Customer) {
	d := mapper{gifts: true}.dto(c)
	fmt.Println(d.Gifts) // leak: Order.Gift
}

func CleanMapper(c *Customer) {
	d := mapper{gifts: true}.dto(c)
	fmt.Println(d.Segment, len(d.Gifts))
}

// LeakCopy changes the original after it was copied, CleanCopy the copy that it logs.
func LeakCopy(c *Customer) {
	d := *c
	c.Contact = Contact{}
	log.Print("phone: ", d.Contact.Phone) // leak: Contact.Phone
}

func CleanCopy(c *Customer) {
	d := *c
	d.Contact = Contact{}
	log.Print("phone: ", d.Contact.Phone)
}

// LeakShared has a slice in common with the copy, CleanShared has not.
func LeakShared(c *Customer) {
	d := Customer{ID: c.ID, Orders: make([]Order, len(c.Orders))}
	e := d
	copy(e.Orders, c.Orders)
	log.Print(d.Orders) // leak: Order.Gift
}

func CleanShared(c *Customer) {
	d := Customer{ID: c.ID, Orders: make([]Order, len(c.Orders))}
	e := Customer{ID: c.ID, Orders: slices.Clone(d.Orders)}
	copy(e.Orders, c.Orders)
	log.Print(d.Orders)
}

// LeakPointer prints what a pointer inside points to, CleanPointer where.
func LeakPointer(c *Customer) {
	d := mapper{contact: true}.dto(c)
	log.Printf("%v", *d.Contact) // leak: Contact.Email, Contact.Phone
}

func CleanPointer(c *Customer) {
	d := mapper{contact: true}.dto(c)
	log.Printf("%v", d)
}

// Package analytics is a stub of the package of the same path, with what the cases use. What is sent goes to standard output.
package analytics

import "fmt"

type Message interface{ Validate() error }

type Client interface {
	Enqueue(Message) error
	Close() error
}

type client struct{}

func New(writeKey string) Client { return client{} }

func (client) Enqueue(m Message) error {
	fmt.Printf("segment %+v\n", m)
	return nil
}

func (client) Close() error { return nil }

type Properties map[string]interface{}

func NewProperties() Properties { return Properties{} }

func (p Properties) Set(name string, value interface{}) Properties {
	p[name] = value
	return p
}

type Traits map[string]interface{}

func NewTraits() Traits { return Traits{} }

func (t Traits) Set(field string, value interface{}) Traits {
	t[field] = value
	return t
}

func (t Traits) SetEmail(email string) Traits { return t.Set("email", email) }
func (t Traits) SetName(name string) Traits   { return t.Set("name", name) }

type Track struct {
	UserId, AnonymousId, Event string
	Properties                 Properties
}

func (Track) Validate() error { return nil }

type Identify struct {
	UserId, AnonymousId string
	Traits              Traits
}

func (Identify) Validate() error { return nil }

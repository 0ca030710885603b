// Package posthog is a stub of the package of the same path, with what the cases use. What is sent goes to standard output.
package posthog

import "fmt"

type APIMessage interface{}

type Message interface {
	Validate() error
	APIfy() APIMessage
}

type Client interface {
	Enqueue(Message) error
	Close() error
}

type client struct{}

func New(apiKey string) Client { return client{} }

func (client) Enqueue(m Message) error {
	fmt.Printf("posthog %+v\n", m)
	return nil
}

func (client) Close() error { return nil }

type Properties map[string]interface{}

func NewProperties() Properties { return Properties{} }

func (p Properties) Set(name string, value interface{}) Properties {
	p[name] = value
	return p
}

type Capture struct {
	DistinctId, Event string
	Properties        Properties
}

func (Capture) Validate() error     { return nil }
func (c Capture) APIfy() APIMessage { return c }

type Identify struct {
	DistinctId string
	Properties Properties
}

func (Identify) Validate() error     { return nil }
func (i Identify) APIfy() APIMessage { return i }

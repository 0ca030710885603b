// Package crm is the client of a service that knows customers.
package crm

import (
	"encoding/json"
	"errors"
	"net/http"
	"strings"
)

// Base is what all objects have.
type Base struct {
	ID    string
	Extra map[string]string `json:",omitempty"`
}

type Contact struct {
	Base
	FullName, Email, About string
}

type Deal struct {
	Base
	Title string
}

// An Object is what can be kept.
type Object interface{ Valid() error }

func (b Base) Valid() error {
	if b.ID == "" {
		return errors.New("no id")
	}
	return nil
}

type Client struct{ base string }

func New(base string) *Client { return &Client{base} }

// Upsert keeps an object.
//
//pii:sink share/crm vendor=Relations
func (c *Client) Upsert(o Object) error {
	if err := o.Valid(); err != nil {
		return err
	}
	return c.put(o)
}

func (c *Client) put(o Object) error {
	raw, err := json.Marshal(o)
	if err != nil {
		return err
	}
	resp, err := http.Post(c.base+"/objects", "application/json", strings.NewReader(string(raw)))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

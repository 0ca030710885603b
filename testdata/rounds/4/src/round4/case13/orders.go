// Package case13 tells partners of orders by webhooks.
package case13

import (
	"context"
	"net/http"

	"round4/case13/hooks"
)

type Order struct {
	ID      string `json:"id"`
	Street  string `json:"street,omitempty" pii:"street"`
	City    string `json:"city,omitempty" pii:"city"`
	Article string `json:"article"`
}

type view struct {
	ID string `json:"id"`
	To string `json:"to,omitempty"`
}

func client(base string) *hooks.Client {
	return &hooks.Client{HTTP: http.DefaultClient, URL: base + "/hook"}
}

func LeakDeliver(base string, o Order) error {
	return hooks.Deliver(context.Background(), client(base), "created", o) // leak: Order.Street, Order.City
}

func CleanDeliver(base string, o Order) error {
	return hooks.Ping(context.Background(), client(base), "created", o)
}

func LeakView(base string, o Order) error {
	v := view{ID: o.ID}
	v.To = o.City
	return hooks.Deliver(context.Background(), client(base), "shipped", &v) // leak: Order.City
}

func CleanView(base string, o Order) error {
	v := view{ID: o.ID}
	v.To = o.Article
	return hooks.Deliver(context.Background(), client(base), "shipped", &v)
}

func LeakEvent(base string, o Order) error {
	return hooks.Ping(context.Background(), client(base), "created:"+o.Street, o.ID) // leak: Order.Street
}

func CleanEvent(base string, o Order) error {
	return hooks.Ping(context.Background(), client(base), "created:"+o.ID, o.Street)
}

func LeakAddress(base string, o Order) error {
	c := client(base)
	c.URL += "?city=" + o.City
	return hooks.Ping(context.Background(), c, "created", o.ID) // leak: Order.City
}

func CleanAddress(base string, o Order) error {
	c := client(base)
	c.URL += "?article=" + o.Article
	return hooks.Ping(context.Background(), c, "created", o.ID)
}

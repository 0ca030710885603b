// Package case29 has parcels shipped by a partner.
package case29

import (
	"context"

	"github.com/go-resty/resty/v2"
	"round9/case29/partner"
)

type Address struct {
	Street string `json:"street" pii:"street"`
	Depot  string `json:"depot"`
}

type Order struct {
	Number string  `json:"number"`
	Email  string  `json:"email" pii:"email"`
	Grams  int     `json:"grams"`
	To     Address `json:"to"`
}

func shipment(o Order) partner.Shipment {
	s := partner.Shipment{Order: o.Number, Grams: o.Grams, To: o.To.Street}
	if s.To == "" {
		s.To = o.To.Depot
	}
	return s
}

func toDepot(o Order) partner.Shipment {
	return partner.Shipment{Order: o.Number, Grams: o.Grams, To: o.To.Depot}
}

func LeakShip(ctx context.Context, c *partner.Client, o Order) error {
	return c.Ship(ctx, shipment(o)) // leak: Address.Street
}

func CleanShip(ctx context.Context, c *partner.Client, o Order) error {
	return c.Ship(ctx, toDepot(o))
}

func LeakFind(ctx context.Context, c *partner.Client, o Order) error {
	return c.Find(ctx, o.Email) // leak: Order.Email
}

func CleanFind(ctx context.Context, c *partner.Client, o Order) error {
	return c.Find(ctx, o.Number)
}

func LeakStatus(ctx context.Context, c *partner.Client, o Order) error {
	return c.Status(ctx, o.Number+"-"+o.Email) // leak: Order.Email
}

func CleanStatus(ctx context.Context, c *partner.Client, o Order) error {
	return c.Status(ctx, o.Number+"-"+o.To.Depot)
}

func LeakMap(o Order) error {
	req := resty.New().R()
	req.SetBody(map[string]any{"order": o.Number, "mail": o.Email})
	_, err := req.Put("https://api.partner.example/notify") // leak: Order.Email
	return err
}

func CleanMap(o Order) error {
	req := resty.New().R()
	req.SetBody(map[string]any{"order": o.Number, "mail": o.Email != ""})
	_, err := req.Put("https://api.partner.example/notify")
	return err
}

func LeakHeader(o Order) error {
	_, err := resty.New().R().SetHeader("X-Customer", o.Email).Get("https://api.partner.example/ping") // leak: Order.Email
	return err
}

func CleanHeader(o Order) error {
	_, err := resty.New().R().SetHeader("X-Order", o.Number).Get("https://api.partner.example/ping")
	return err
}

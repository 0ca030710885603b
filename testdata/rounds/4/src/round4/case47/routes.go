// Package case47 plans the routes of a courier.
package case47

import (
	"context"

	"round4/case47/geo"
)

type Stop struct {
	No     string
	Street string `pii:"street"`
	Zip    string `pii:"postal-code"`
	Phone  string `pii:"phone"`
	Hub    string
}

func LeakText(base string, s Stop) error {
	c, err := geo.New(base, geo.Lang("de"))
	if err != nil {
		return err
	}
	_, err = c.ByText(context.Background(), s.Street) // leak: Stop.Street
	return err
}

func CleanText(base string, s Stop) error {
	c, err := geo.New(base, geo.Lang("de"))
	if err != nil {
		return err
	}
	_, err = c.ByText(context.Background(), s.Hub)
	return err
}

func LeakCode(base string, s Stop) error {
	c, err := geo.New(base)
	if err != nil {
		return err
	}
	_, err = c.ByCode(context.Background(), "de", s.Zip) // leak: Stop.Zip
	return err
}

func CleanCode(base string, s Stop) error {
	c, err := geo.New(base)
	if err != nil {
		return err
	}
	_, err = c.ByCode(context.Background(), "de", s.No)
	return err
}

func LeakAgent(base string, s Stop) error {
	c, err := geo.New(base, geo.Agent("courier of "+s.Phone))
	if err != nil {
		return err
	}
	_, err = c.ByCode(context.Background(), "de", s.Hub) // leak: Stop.Phone
	return err
}

func CleanAgent(base string, s Stop) error {
	c, err := geo.New(base, geo.Agent("courier of "+s.No))
	if err != nil {
		return err
	}
	_, err = c.ByCode(context.Background(), "de", s.Hub)
	return err
}

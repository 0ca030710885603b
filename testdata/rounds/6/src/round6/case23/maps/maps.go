// Package maps is the client of a service that plans routes.
package maps

import (
	"bytes"
	"encoding/json"
	"net/http"
)

type Point struct{ Lat, Lon float64 }

// A Stop is where a route goes.
type Stop struct {
	Point
	Label string
}

// A Request asks for a route.
type Request struct {
	Stops   []Stop
	Options map[string]string
}

type Client struct{ base string }

func New(base string) *Client { return &Client{base} }

// Route plans a route.
//
//pii:sink share/geo vendor=Maps
func (c *Client) Route(r *Request) error { return post(c.base+"/route", r) }

func post(url string, v any) error {
	var b bytes.Buffer
	if err := json.NewEncoder(&b).Encode(v); err != nil {
		return err
	}
	resp, err := http.Post(url, "application/json", &b)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

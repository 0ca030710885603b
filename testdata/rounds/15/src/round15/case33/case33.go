// Package case33 tells partners about parcels, by webhooks.
package case33

import (
	"context"
	"encoding/json"
	"log"

	"round15/case33/hooks"
)

// Parcel is on its way to somebody.
type Parcel struct {
	No     string `json:"no"`
	To     string `json:"to,omitempty" pii:"name"`
	Street string `json:"street,omitempty" pii:"street"`
	Phone  string `json:"-" pii:"phone"`
	State  string `json:"state"`
}

type update struct {
	No    string `json:"no"`
	State string `json:"state"`
}

func client(url string) *hooks.Client {
	return &hooks.Client{URL: url, Secret: []byte("shared"), Tries: 2}
}

// LeakParcel delivers the parcel, CleanParcel its state.
func LeakParcel(url string, p Parcel) error {
	return client(url).Deliver(context.Background(), hooks.Delivery{Event: "moved", Data: p}) // leak: Parcel.To, Parcel.Street
}

func CleanParcel(url string, p Parcel) error {
	return client(url).Deliver(context.Background(), hooks.Delivery{Event: "moved", Data: update{p.No, p.State}})
}

// LeakScrubbed forgets the street, CleanScrubbed nothing.
func LeakScrubbed(url string, p Parcel) error {
	p.To = ""
	return client(url).Deliver(context.Background(), hooks.Delivery{Event: "late", Data: &p}) // leak: Parcel.Street
}

func CleanScrubbed(url string, p Parcel) error {
	p.To, p.Street = "", ""
	return client(url).Deliver(context.Background(), hooks.Delivery{Event: "late", Data: &p})
}

// LeakEvent has the phone in the name of the event, CleanEvent the state.
func LeakEvent(url string, p Parcel) error {
	return client(url).Deliver(context.Background(), hooks.Delivery{Event: "call " + p.Phone, Data: p.No}) // leak: Parcel.Phone
}

func CleanEvent(url string, p Parcel) error {
	return client(url).Deliver(context.Background(), hooks.Delivery{Event: "is " + p.State, Data: p.No})
}

// LeakSigned logs the body that is signed, CleanSigned the signature.
func LeakSigned(url string, p Parcel) error {
	body, err := json.Marshal(p)
	if err != nil {
		return err
	}
	log.Printf("signed %s: %s", body, client(url).Sign(body)[:8]) // leak: Parcel.To, Parcel.Street
	return nil
}

func CleanSigned(url string, p Parcel) error {
	body, err := json.Marshal(update{p.No, p.State})
	if err != nil {
		return err
	}
	log.Printf("signed %s: %s", body, client(url).Sign(body)[:8])
	return nil
}

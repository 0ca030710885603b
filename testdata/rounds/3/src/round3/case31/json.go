// Package case31 sends values through JSON and back.
package case31

import (
	"bytes"
	"encoding/json"
	"log"
)

type Order struct {
	ID      int    `json:"id"`
	Name    string `json:"name" pii:"name"`
	Address string `json:"address" pii:"address"`
	Card    string `json:"-" pii:"card-number"`
	Item    string `json:"item"`
}

type orderView struct {
	ID   int    `json:"id"`
	Item string `json:"item"`
}

type shipping struct {
	To   string `json:"address"`
	What string `json:"item"`
}

func LeakMarshal(o Order) {
	b, _ := json.Marshal(o)
	log.Printf("%s", b) // leak: Order.Name, Order.Address
}

func CleanMarshal(o Order) {
	b, _ := json.Marshal(orderView{o.ID, o.Item})
	log.Printf("%s", b)
}

func LeakMapBack(o Order) {
	b, _ := json.Marshal(o)
	var m map[string]any
	_ = json.Unmarshal(b, &m)
	log.Print(m["name"]) // leak: Order.Name
}

func CleanSize(o Order) {
	b, err := json.Marshal(o)
	log.Print(len(b), err == nil)
}

func LeakOtherType(o Order) {
	b, _ := json.Marshal(o)
	var s shipping
	_ = json.Unmarshal(b, &s)
	log.Print(s.To) // leak: Order.Address
}

func CleanView(o Order) {
	b, _ := json.Marshal(orderView{o.ID, o.Item})
	var s shipping
	_ = json.Unmarshal(b, &s)
	log.Print(s.To, s.What)
}

func LeakEncoder(o Order) {
	var buf bytes.Buffer
	_ = json.NewEncoder(&buf).Encode(map[string]string{"to": o.Address})
	log.Print(buf.String()) // leak: Order.Address
}

func CleanEncoder(o Order) {
	var buf bytes.Buffer
	_ = json.NewEncoder(&buf).Encode(map[string]string{"what": o.Item})
	log.Print(buf.String())
}

func LeakDecoder(o Order) {
	b, _ := json.Marshal(&o)
	var back Order
	_ = json.NewDecoder(bytes.NewReader(b)).Decode(&back)
	log.Print(back.Name) // leak: Order.Name
}

func CleanDecoder(o Order) {
	b, _ := json.Marshal(&o)
	var back Order
	_ = json.NewDecoder(bytes.NewReader(b)).Decode(&back)
	log.Print(back.Item)
}

func LeakRaw(o Order) {
	raw := json.RawMessage(`"` + o.Name + `"`)
	b, _ := json.Marshal(map[string]json.RawMessage{"n": raw})
	log.Print(string(b)) // leak: Order.Name
}

// The card has no place in JSON.
func CleanCard(o Order) {
	b, _ := json.Marshal(struct {
		Card string `json:"-"`
		Item string
	}{o.Card, o.Item})
	log.Print(string(b))
}

func LeakCard(o Order) {
	b, _ := json.Marshal(struct {
		Card string `json:"-,"`
		Item string
	}{o.Card, o.Item})
	log.Print(string(b)) // leak: Order.Card
}

func LeakIndent(o Order) {
	b, _ := json.Marshal(o.Name)
	var out bytes.Buffer
	_ = json.Indent(&out, b, "", " ")
	log.Print(out.String()) // leak: Order.Name
}

func CleanValid(o Order) {
	b, _ := json.Marshal(o.Name)
	log.Print(json.Valid(b))
}

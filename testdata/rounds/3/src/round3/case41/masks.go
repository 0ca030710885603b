// Package case41 has types that mask themselves.
package case41

import (
	"encoding/json"
	"fmt"
	"log"
	"log/slog"
)

type Secret string

func (Secret) String() string               { return "***" }
func (Secret) GoString() string             { return "***" }
func (Secret) MarshalText() ([]byte, error) { return []byte("***"), nil }
func (Secret) LogValue() slog.Value         { return slog.StringValue("***") }

type Holder struct {
	ID    int
	Name  Secret `pii:"name"`
	Email Secret `pii:"email"`
	phone Secret `pii:"phone"`
}

type Plain struct {
	ID   int
	Name string `pii:"name"`
}

func (p Plain) String() string               { return fmt.Sprint("plain ", p.ID) }
func (p Plain) MarshalJSON() ([]byte, error) { return json.Marshal(p.ID) }

type Pointed struct {
	ID   int
	Name string `pii:"name"`
}

func (p *Pointed) String() string { return fmt.Sprint("pointed ", p.ID) }

func CleanSecret(h Holder) {
	log.Print(h.Name, " ", h.Email)
}

func LeakConverted(h Holder) {
	log.Print(string(h.Name)) // leak: Holder.Name
}

func CleanFormatted(h Holder) {
	log.Printf("%s %v %q %#v", h.Name, h.Name, h.Email, h.Email)
}

func LeakDigits(h Holder) {
	log.Printf("%d", h.Name) // leak: Holder.Name
}

// Below an unexported field, no method is called.
func LeakUnexported(h Holder) {
	log.Print(h) // leak: Holder.phone
}

func CleanUnexported(h Holder) {
	h.phone = ""
	log.Print(h)
}

func LeakConcat(h Holder) {
	log.Print("for " + string(h.Email)) // leak: Holder.Email
}

func CleanConcat(h Holder) {
	log.Print("for " + h.Email)
}

func CleanJSON(h Holder) {
	b, _ := json.Marshal(h)
	log.Print(string(b))
}

func LeakJSON(h Holder) {
	b, _ := json.Marshal(map[Secret]int{h.Email: 1})
	log.Print(string(b)) // leak: Holder.Email
}

func CleanSlog(h Holder) {
	slog.Info("holder", "name", h.Name, slog.Any("email", h.Email))
}

func LeakSlog(h Holder) {
	slog.Info("holder", slog.String("name", string(h.Name))) // leak: Holder.Name
}

func CleanStringer(p Plain) {
	log.Printf("%v %s %+v", p, &p, []Plain{p})
}

func LeakSharp(p Plain) {
	log.Printf("%#v", p) // leak: Plain.Name
}

func CleanMarshaler(p Plain) {
	b, _ := json.Marshal([]Plain{p})
	log.Print(string(b))
}

func LeakOtherType(p Plain) {
	type raw Plain
	b, _ := json.Marshal(raw(p))
	log.Print(string(b)) // leak: Plain.Name
}

func CleanPointer(p Pointed) {
	log.Print(&p)
}

func LeakValue(p Pointed) {
	log.Print(p) // leak: Pointed.Name
}

// Package case33 asks a register of companies, and tells it of changes.
package case33

import (
	"encoding/xml"
	"errors"
	"log"

	"round6/case33/soap"
)

type Director struct {
	Company string   `xml:"company,attr"`
	Name    string   `xml:"Name" pii:"name"`
	Tax     string   `xml:"-" pii:"tax-id"`
	Home    *Address `xml:"Home,omitempty"`
}

type Address struct {
	Street string `pii:"street"`
	Public bool   `xml:"-"`
}

// MarshalXML leaves addresses out that are not public.
func (a Address) MarshalXML(e *xml.Encoder, start xml.StartElement) error {
	if !a.Public {
		return e.EncodeElement("withheld", start)
	}
	return e.EncodeElement(a.Street, start)
}

type login struct{ User, Key string }

type change struct {
	Company, Kind string
}

var office = login{"office", "k"}

func LeakDirector(base string, d Director) error {
	return soap.Call(base, "Put", office, Director{Company: d.Company, Name: d.Name, Tax: d.Tax}) // leak: Director.Name
}

func CleanDirector(base string, d Director) error {
	return soap.Call(base, "Put", office, Director{Company: d.Company, Tax: d.Tax})
}

func LeakChange(base string, d Director) error {
	return soap.Call(base, "Change", office, change{d.Company, "now " + d.Tax}) // leak: Director.Tax
}

func CleanChange(base string, d Director) error {
	return soap.Call(base, "Change", office, change{d.Company, "new director"})
}

func LeakAction(base string, d Director) error {
	return soap.Call(base, "Put/"+d.Tax, office, change{Company: d.Company}) // leak: Director.Tax
}

func CleanAction(base string, d Director) error {
	return soap.Call(base, "Put/"+d.Company, office, change{Company: d.Company})
}

func CleanFault(d Director) {
	var f *soap.Fault
	if err := soap.Call("http://127.0.0.1:1", "Put", office, change{d.Company, d.Company}); errors.As(err, &f) {
		log.Print(f)
	}
}

func LeakStreet(base string, d Director) error {
	return soap.Call(base, "Move", office, struct{ Street string }{d.Home.Street}) // leak: Address.Street
}

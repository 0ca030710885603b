// Package tenants holds our customers, and the people whose data they have
// given us to process. The tags say where those people are; a customer chooses
// one region for all of them.
package tenants

import "strings"

// Tenant is a customer, with whom we have signed a contract.
type Tenant struct {
	ID        string `json:"id" pii:"-"`
	Signatory string `json:"signatory" pii:"name"`
	Billing   string `json:"billing" pii:"email"`
	Password  string `json:"-" pii:"password"`
}

// Person is somebody in the EU.
type Person struct {
	ID     string `json:"id" gorm:"primaryKey" pii:"-"`
	Tenant string `json:"tenant" pii:"-"`
	Name   string `json:"name" pii:"name,role=processor,region=eu"`
	Email  string `json:"email" pii:"email,role=processor,region=eu"`
	Phone  string `json:"phone" pii:"phone,role=processor,region=eu"`
	Case   string `json:"case" pii:"inquiry,role=processor,region=eu"`
}

// String shows which person is meant to those who may look the person up.
func (p Person) String() string { return "person " + p.ID + " of " + p.Tenant }

// Resident is somebody in Switzerland.
type Resident struct {
	ID    string `json:"id" pii:"-"`
	Name  string `json:"name" pii:"name,role=processor,region=ch"`
	Email string `json:"email" pii:"email,role=processor,region=ch"`
}

// Patron is somebody in the United States.
type Patron struct {
	ID    string `json:"id" pii:"-"`
	Name  string `json:"name" pii:"name,role=processor,region=us"`
	Email string `json:"email" pii:"email,role=processor,region=us"`
	Phone string `json:"phone" pii:"phone,role=processor,region=us"`
}

// MaskEmail keeps the first letter of an address and its domain.
//
//pii:protect masked
func MaskEmail(addr string) string {
	local, domain, ok := strings.Cut(addr, "@")
	if !ok || local == "" {
		return "***"
	}
	return local[:1] + "***@" + domain
}

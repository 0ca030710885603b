// Package case10 tells fields apart: neighbours, nested and embedded ones, and those of another object.
package case10

import "log"

type Employee struct {
	ID      int
	Name    string  `pii:"name"`
	Salary  float64 `pii:"income"`
	Team    string
	Address Address
}

type Address struct {
	Street string `pii:"street"`
	Floor  string
}

type header struct {
	title string
	code  string
}

type sheet struct {
	header
	body  string
	inner struct {
		a, b string
	}
}

func LeakNeighbour(e Employee) {
	s := sheet{body: e.Name}
	s.inner.a = e.Team
	log.Print(s.body) // leak: Employee.Name
}

func CleanNeighbour(e Employee) {
	s := sheet{body: e.Name}
	s.inner.a = e.Team
	log.Print(s.inner.a, s.inner.b)
}

func LeakNested(e Employee) {
	var s sheet
	s.inner.a, s.inner.b = e.Address.Street, e.Address.Floor
	log.Print(s.inner.a) // leak: Address.Street
}

func CleanNested(e Employee) {
	var s sheet
	s.inner.a, s.inner.b = e.Address.Street, e.Address.Floor
	log.Print(s.inner.b)
}

func LeakEmbedded(e Employee) {
	s := sheet{header: header{title: e.Name, code: e.Team}}
	log.Print(s.title) // leak: Employee.Name
}

func CleanEmbedded(e Employee) {
	s := sheet{header: header{title: e.Name, code: e.Team}}
	log.Print(s.code)
}

func LeakSameFieldOfThis(e Employee) {
	a, b := &sheet{}, &sheet{}
	a.body, b.body = e.Name, e.Team
	log.Print(a.body) // leak: Employee.Name
}

func CleanSameFieldOfOther(e Employee) {
	a, b := &sheet{}, &sheet{}
	a.body, b.body = e.Name, e.Team
	log.Print(b.body)
}

func LeakAssignedStruct(e Employee) {
	var s sheet
	s.header = header{title: e.Name}
	log.Printf("%+v", s) // leak: Employee.Name
}

func CleanAssignedStruct(e Employee) {
	var s sheet
	s.header = header{title: e.Name}
	s.header = header{code: e.Team}
	log.Printf("%+v", s)
}

func LeakSwappedFields(e Employee) {
	h := header{title: e.Name, code: e.Team}
	h.title, h.code = h.code, h.title
	log.Print(h.code) // leak: Employee.Name
}

func CleanSwappedFields(e Employee) {
	h := header{title: e.Name, code: e.Team}
	h.title, h.code = h.code, h.title
	log.Print(h.title)
}

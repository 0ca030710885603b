// Package case23 fills the types of an interface out of the types of a store, field by field.
package case23

import (
	"encoding/json"
	"fmt"
	"log"
	"reflect"
	"strings"
)

// Employee is what is stored.
type Employee struct {
	ID     int
	Name   string `pii:"name"`
	Salary string `pii:"income"`
	Desk   string
}

// Card is what colleagues see.
type Card struct {
	ID   int
	Desk string
}

// Payslip is what the employee sees.
type Payslip struct {
	ID     int
	Salary string
}

// Badge has its own words for what is stored.
type Badge struct {
	Number int    `from:"ID"`
	Title  string `from:"Name"`
	Place  string `from:"Desk"`
}

// fill copies the fields that have the same name, or the name in a tag.
func fill(dst, src any) {
	d, s := reflect.ValueOf(dst).Elem(), reflect.Indirect(reflect.ValueOf(src))
	for i := range d.NumField() {
		f := d.Type().Field(i)
		name := f.Name
		if from, ok := f.Tag.Lookup("from"); ok {
			name = from
		}
		if v := s.FieldByName(name); v.IsValid() && v.Type().AssignableTo(f.Type) {
			d.Field(i).Set(v)
		}
	}
}

// as makes a new value and fills it.
func as[T any](src any) T {
	var t T
	fill(&t, src)
	return t
}

// LeakPayslip logs a type that has the salary, CleanCard one that has not.
func LeakPayslip(e Employee) {
	log.Printf("%+v", as[Payslip](e)) // leak: Employee.Salary
}

func CleanCard(e Employee) {
	log.Printf("%+v", as[Card](e))
}

// LeakBadge has the name under another one, CleanBadge only the place.
func LeakBadge(e Employee) {
	b := as[Badge](&e)
	log.Print(b.Title) // leak: Employee.Name
}

func CleanBadge(e Employee) {
	b := as[Badge](&e)
	log.Print(b.Place)
}

// into goes by JSON instead, as many do.
func into[T any](src any) (t T, err error) {
	data, err := json.Marshal(src)
	if err != nil {
		return t, err
	}
	return t, json.Unmarshal(data, &t)
}

// LeakInto takes the salary along by JSON, CleanInto has no field for it.
func LeakInto(e Employee) {
	if p, err := into[Payslip](e); err == nil {
		fmt.Println(p) // leak: Employee.Salary
	}
}

func CleanInto(e Employee) {
	if c, err := into[Card](e); err == nil {
		fmt.Println(c)
	}
}

// names lists the fields of a type, values those of a value.
func names(v any) (list []string) {
	for _, f := range reflect.VisibleFields(reflect.TypeOf(v)) {
		list = append(list, f.Name)
	}
	return list
}

func values(v any) (list []string) {
	for i := range reflect.ValueOf(v).NumField() {
		list = append(list, fmt.Sprint(reflect.ValueOf(v).Field(i)))
	}
	return list
}

// LeakValues prints the values of the fields, CleanNames their names.
func LeakValues(e Employee) {
	fmt.Println(strings.Join(values(e), ",")) // leak: Employee.Name, Employee.Salary
}

func CleanNames(e Employee) {
	fmt.Println(strings.Join(names(e), ","))
}

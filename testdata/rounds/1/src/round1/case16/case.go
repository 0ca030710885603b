// Package case16 looks functions up in tables.
package case16

import (
	"fmt"
	"os"
	"strings"
)

type Driver struct {
	ID      int
	Licence string `pii:"drivers-license"`
	Car     string
}

type column struct {
	name string
	cell func(Driver) string
}

func licence(d Driver) string { return d.Licence }

func car(d Driver) string { return d.Car }

var public = []column{
	{"id", func(d Driver) string { return fmt.Sprint(d.ID) }},
	{"car", car},
}

var private = []column{
	{"id", func(d Driver) string { return fmt.Sprint(d.ID) }},
	{"licence", licence},
}

func render(d Driver, columns []column) string {
	var cells []string
	for _, c := range columns {
		cells = append(cells, c.name+"="+c.cell(d))
	}
	return strings.Join(cells, " ")
}

func LeakPrivateColumns(d Driver) {
	fmt.Fprintln(os.Stderr, render(d, private)) // leak: Driver.Licence
}

func CleanPublicColumns(d Driver) {
	fmt.Fprintln(os.Stderr, render(d, public))
}

func LeakKeyed(d Driver) {
	cells := map[string]func(Driver) string{"licence": licence, "car": car}
	fmt.Println(cells["licence"](d)) // leak: Driver.Licence
}

func CleanKeyed(d Driver) {
	cells := map[string]func(Driver) string{"licence": licence, "car": car}
	fmt.Println(cells["car"](d))
}

func LeakIndexed(d Driver) {
	cells := [...]func(Driver) string{car, licence}
	fmt.Println(cells[1](d)) // leak: Driver.Licence
}

func CleanIndexed(d Driver) {
	cells := [...]func(Driver) string{car, licence}
	fmt.Println(cells[0](d))
}

type formatter struct {
	head, body func(Driver) string
}

func LeakField(d Driver) {
	f := formatter{head: car, body: licence}
	fmt.Println(f.body(d)) // leak: Driver.Licence
}

func CleanField(d Driver) {
	f := formatter{head: car, body: licence}
	fmt.Println(f.head(d))
}

func LeakReplaced(d Driver) {
	f := formatter{head: car, body: licence}
	f.head = f.body
	fmt.Println(f.head(d)) // leak: Driver.Licence
}

func CleanReplaced(d Driver) {
	f := formatter{head: car, body: licence}
	f.body = f.head
	fmt.Println(f.body(d))
}

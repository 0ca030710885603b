// Package case27 shows pages of employees in several views.
package case27

import (
	"encoding/json"
	"fmt"
	"os"

	"round6/case27/page"
)

type Employee struct {
	No     int
	Name   string `pii:"name"`
	Salary int    `pii:"income"`
	Dept   string
	Left   bool
}

type card struct {
	Title string `json:"title"`
	Dept  string `json:"dept"`
	pay   int
}

type money struct {
	Dept  string `json:"dept"`
	Total int    `json:"total"`
}

func toCard(e Employee) card { return card{fmt.Sprint("#", e.No), e.Dept, e.Salary} }

func toNamed(e Employee) card { return card{e.Name, e.Dept, e.Salary} }

func save(v any) error {
	f, err := os.Create("page.json")
	if err != nil {
		return err
	}
	defer f.Close()
	return json.NewEncoder(f).Encode(v)
}

func LeakCards(e Employee) error {
	return save(page.Map(page.Of(1, e), toNamed)) // leak: Employee.Name
}

func CleanCards(e Employee) error {
	return save(page.Map(page.Of(1, e), toCard))
}

func LeakPay(e Employee) {
	p := page.Map(page.Of(1, e), toCard)
	fmt.Println(page.Fold(p, 0, func(n int, c card) int { return n + c.pay })) // leak: Employee.Salary
}

func CleanPay(e Employee) {
	p := page.Map(page.Of(1, e), toCard)
	fmt.Println(page.Fold(p, 0, func(n int, c card) int { return n + len(c.Dept) }))
}

func LeakKept(e Employee) error {
	p := page.Of(2, e, Employee{Left: true}).Filter(func(e Employee) bool { return !e.Left })
	return save(page.Map(p, func(e Employee) money { return money{e.Dept, e.Salary} })) // leak: Employee.Salary
}

func CleanKept(e Employee) error {
	p := page.Of(2, e, Employee{Left: true}).Filter(func(e Employee) bool { return e.Salary > 0 })
	return save(page.Map(p, func(e Employee) money { return money{e.Dept, p.Total} }))
}

func LeakNext(e Employee) error {
	p := page.Of(1, e)
	p.Next = "after=" + e.Name
	return save(page.Map(p, toCard)) // leak: Employee.Name
}

func CleanNext(e Employee) error {
	p := page.Of(1, e)
	p.Next = "after=" + e.Dept
	return save(page.Map(p, toCard))
}

// Package case03 keeps values in arrays and slices under constant, variable and computed indexes.
package case03

import "log"

const (
	colName = iota
	colPhone
	colCity
	columns
)

type Contact struct {
	ID    int
	Name  string `pii:"name"`
	Phone string `pii:"phone"`
	City  string
}

func row(c Contact) [columns]string {
	return [columns]string{colName: c.Name, colPhone: c.Phone, colCity: c.City}
}

func LeakConstantIndex(c Contact) {
	log.Print(row(c)[colName]) // leak: Contact.Name
}

func CleanConstantIndex(c Contact) {
	log.Print(row(c)[colCity])
}

func LeakFoldedIndex(c Contact) {
	r := row(c)
	log.Print(r[columns-2]) // leak: Contact.Phone
}

func CleanFoldedIndex(c Contact) {
	r := row(c)
	log.Print(r[columns-1])
}

func LeakVariableIndex(c Contact) {
	r := row(c)
	for i := range r {
		log.Print(r[i]) // leak: Contact.Name, Contact.Phone
	}
}

func CleanVariableIndex(c Contact) {
	r := row(c)
	for i := range r {
		log.Print(i, len(r[i]))
	}
}

// Arrays are values.
func CleanArrayCopy(c Contact) {
	var a [2]string
	b := a
	b[0] = c.Name
	log.Print(a, b[1])
}

func LeakArrayPointer(c Contact) {
	var a [2]string
	b := &a
	b[0] = c.Name
	log.Print(a) // leak: Contact.Name
}

func LeakGrid(c Contact) {
	var grid [2][2]string
	grid[1][0] = c.Phone
	log.Print(grid[1]) // leak: Contact.Phone
}

func CleanGrid(c Contact) {
	var grid [2][2]string
	grid[1][0] = c.Phone
	log.Print(grid[0], grid[1][1])
}

func LeakComputedIndex(c Contact) {
	parts := []string{c.City, c.Name}
	log.Print(parts[c.ID%len(parts)]) // leak: Contact.Name
}

func CleanComputedIndex(c Contact) {
	parts := []int{len(c.City), len(c.Name)}
	log.Print(parts[c.ID%len(parts)])
}

func LeakSharedSlice(c Contact) {
	var a [4]string
	s := a[1:3]
	s[0] = c.Phone
	log.Print(a[1]) // leak: Contact.Phone
}

func CleanOverwrittenElement(c Contact) {
	r := row(c)
	r[colName] = "-"
	log.Print(r[colName], r[colCity])
}

func LeakWholeArray(c Contact) {
	r := row(c)
	r[colName] = "-"
	log.Print(r) // leak: Contact.Phone
}

func CleanWholeArray(c Contact) {
	r := row(c)
	r[colName], r[colPhone] = "-", "-"
	log.Print(r)
}

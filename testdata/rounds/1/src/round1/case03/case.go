// Package case03 works on rows whose slices share an array, or do not.
package case03

import (
	"log"
	"slices"
	"strings"
)

type Member struct {
	ID    string
	Email string `pii:"email"`
	Phone string `pii:"phone"`
}

func row(m Member) []string { return []string{m.ID, m.Email, m.Phone} }

// The tail of a clone is another array.
func LeakClonedTail(m Member) {
	cells := row(m)
	tail := slices.Clone(cells)[1:]
	for i := range tail {
		tail[i] = "-"
	}
	log.Print(strings.Join(cells, ";")) // leak: Member.Email, Member.Phone
}

func CleanSharedTail(m Member) {
	cells := row(m)
	tail := cells[1:]
	for i := range tail {
		tail[i] = "-"
	}
	log.Print(strings.Join(cells, ";"))
}

func LeakCopyInto(m Member) {
	cells := row(m)
	line := make([]string, 3)
	copy(line, cells)
	log.Print(line) // leak: Member.Email, Member.Phone
}

func CleanCopyInto(m Member) {
	cells := row(m)
	line := make([]string, 3)
	copy(cells, line)
	log.Print(line)
}

func LeakCopiedOver(m Member) {
	cells := row(m)
	line := []string{"-", "-", "-"}
	copy(line, cells)
	log.Print(cells) // leak: Member.Email, Member.Phone
}

func CleanCopiedOver(m Member) {
	cells := row(m)
	line := []string{"-", "-", "-"}
	copy(cells, line)
	log.Print(cells)
}

func LeakAppended(m Member) {
	head := []string{m.ID}
	all := append(head, m.Email)
	log.Print(len(head), all) // leak: Member.Email
}

func CleanAppended(m Member) {
	head := []string{m.ID}
	all := append(head, m.Email)
	log.Print(len(all), head)
}

// Package case40 imports the members of a club from a file.
package case40

import (
	"fmt"
	"log"
	"strings"

	"round14/case40/ingest"
)

// Member is in the club.
type Member struct {
	Number string
	Name   string `pii:"name"`
	IBAN   string `pii:"bank-account"`
}

// sheet is the file that members come from.
func sheet(m Member) string {
	return strings.Join([]string{"number;name;iban", strings.Join([]string{m.Number, m.Name, m.IBAN}, ";")}, "\n")
}

func parse(r ingest.Row) (Member, error) {
	if len(r.Cells) != 3 {
		return Member{}, r.Errorf("%d cells", len(r.Cells))
	}
	return Member{r.Cells[0], r.Cells[1], r.Cells[2]}, nil
}

func strict(r ingest.Row) (Member, error) {
	m, err := parse(r)
	if err == nil && len(m.IBAN) != 22 {
		return Member{}, r.Errorf("%q is no IBAN", m.IBAN)
	}
	return m, err
}

func discreet(r ingest.Row) (Member, error) {
	m, err := parse(r)
	if err == nil && len(m.IBAN) != 22 {
		return Member{}, r.Errorf("%d letters are no IBAN", len(m.IBAN))
	}
	return m, err
}

// LeakErrors logs the errors of a parser that quotes, CleanErrors of one that counts.
func LeakErrors(m Member) {
	_, errs := ingest.All(sheet(Member{Number: m.Number, IBAN: m.IBAN}), strict)
	log.Print(errs) // leak: Member.IBAN
}

func CleanErrors(m Member) {
	_, errs := ingest.All(sheet(Member{Number: m.Number, IBAN: m.IBAN}), discreet)
	log.Print(errs)
}

// LeakImported logs the names, CleanImported the numbers.
func LeakImported(m Member) {
	members, _ := ingest.All(sheet(m), parse)
	for _, m := range members {
		log.Print("imported ", m.Name) // leak: Member.Name
	}
}

func CleanImported(m Member) {
	members, _ := ingest.All(sheet(m), parse)
	log.Print("imported ", len(members))
}

// LeakReport says whom it took, CleanReport from which line.
func LeakReport(m Member) {
	report := ingest.Report{}
	report.Took(1, m.Name)
	report.Skipped(2, fmt.Errorf("twice"))
	log.Print(report.String()) // leak: Member.Name
}

func CleanReport(m Member) {
	report := ingest.Report{}
	report.Took(1, m.Number)
	report.Skipped(2, fmt.Errorf("twice"))
	log.Print(report.String())
}

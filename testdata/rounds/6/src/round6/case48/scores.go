// Package case48 rates borrowers at once, and tells what came of it.
package case48

import (
	"errors"
	"fmt"
	"log"
	"strings"
	"sync"

	"round6/case48/group"
)

type Borrower struct {
	No     int
	Name   string `pii:"name"`
	Income int    `pii:"income"`
	Branch string
}

type rating struct {
	no    int
	grade string
	why   string
}

var errIncome = errors.New("no income")

func rate(b Borrower) (rating, error) {
	if b.Income <= 0 {
		return rating{no: b.No}, fmt.Errorf("rate %s: %w", b.Name, errIncome)
	}
	return rating{b.No, "A", fmt.Sprintf("earns %d", b.Income)}, nil
}

func refuse(b Borrower) (rating, error) {
	if b.Name == "" {
		return rating{no: b.No}, nil
	}
	panic("no rule for " + b.Branch)
}

func LeakRatings(b Borrower) {
	rs, err := group.Map(2, []Borrower{b, {No: 2, Income: 1}}, rate)
	for _, r := range rs {
		log.Print(r.no, " ", r.grade, " ", r.why, " ", err == nil) // leak: Borrower.Income
	}
}

func CleanRatings(b Borrower) {
	rs, err := group.Map(2, []Borrower{b, {No: 2, Income: 1}}, rate)
	for _, r := range rs {
		log.Print(r.no, " ", r.grade, " ", len(r.why), " ", err == nil)
	}
}

func LeakError(b Borrower) {
	b.Income = 0
	if _, err := group.Map(2, []Borrower{b}, rate); err != nil {
		log.Print(err) // leak: Borrower.Name
	}
}

func CleanError(b Borrower) {
	b.Income = 0
	if _, err := group.Map(2, []Borrower{b}, rate); errors.Is(err, errIncome) {
		log.Print(errIncome)
	}
}

func CleanFailed(b Borrower) {
	if _, err := group.Map(2, []Borrower{b}, refuse); err != nil {
		log.Print(err)
	}
}

func LeakShared(b Borrower) {
	var mu sync.Mutex
	var lines []string
	g := group.WithLimit(2)
	for _, s := range []string{b.Branch, b.Name} {
		g.Go(func() error {
			mu.Lock()
			defer mu.Unlock()
			lines = append(lines, s)
			return nil
		})
	}
	log.Print(g.Wait() == nil, strings.Join(lines, ",")) // leak: Borrower.Name
}

func CleanShared(b Borrower) {
	var mu sync.Mutex
	var lines []string
	g := group.WithLimit(2)
	for _, s := range []string{b.Branch, b.Name} {
		g.Go(func() error {
			mu.Lock()
			defer mu.Unlock()
			lines = append(lines, fmt.Sprint(len(s)))
			return nil
		})
	}
	log.Print(g.Wait() == nil, strings.Join(lines, ","))
}

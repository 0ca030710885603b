// Package case33 works with dates of birth.
package case33

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"slices"
	"time"
)

// Patron borrows books.
type Patron struct {
	Card   int
	Born   time.Time   `pii:"date-of-birth"`
	Seen   []time.Time `pii:"visit-log"`
	Notice time.Duration
	Joined time.Time
}

// age counts whole years.
func (p Patron) age(now time.Time) int {
	years := now.Year() - p.Born.Year()
	if now.YearDay() < p.Born.YearDay() {
		years--
	}
	return years
}

// adult answers yes or no.
func (p Patron) adult(now time.Time) bool { return !p.Born.AddDate(18, 0, 0).After(now) }

// LeakAge logs how old somebody is, CleanAge whether old enough.
func LeakAge(p Patron, now time.Time) {
	log.Printf("%d: %v", p.Card, p.age(now)) // leak: Patron.Born
}

func CleanAge(p Patron, now time.Time) {
	log.Printf("%d: %v", p.Card, p.adult(now))
}

// LeakFormat writes the birthday, CleanFormat the day of joining.
func LeakFormat(p Patron, now time.Time) {
	text := p.Born.In(time.UTC).Format(time.DateOnly)
	fmt.Println(p.Card, text) // leak: Patron.Born
}

func CleanFormat(p Patron, now time.Time) {
	text := p.Joined.In(time.UTC).Format(time.DateOnly)
	fmt.Println(p.Card, text)
}

// LeakLast finds the last visit, CleanLast how many there were.
func LeakLast(p Patron, now time.Time) {
	last := slices.MaxFunc(p.Seen, time.Time.Compare)
	log.Print("last seen ", last.Format(time.RFC1123)) // leak: Patron.Seen
}

func CleanLast(p Patron, now time.Time) {
	recent := slices.ContainsFunc(p.Seen, now.After)
	log.Print("seen ", len(p.Seen), " ", recent)
}

// LeakUnix counts seconds from a day that all know.
func LeakUnix(p Patron, now time.Time) {
	rows := []int64{int64(p.Card), p.Born.Unix()}
	text, _ := json.Marshal(rows)
	_ = os.WriteFile("patrons.json", text, 0o600) // leak: Patron.Born
}

func CleanUnix(p Patron, now time.Time) {
	rows := []int64{int64(p.Card), p.Joined.Unix()}
	text, _ := json.Marshal(rows)
	_ = os.WriteFile("patrons.json", text, 0o600)
}

// LeakZero prints the patron, CleanZero one whose dates were taken away.
func LeakZero(p Patron, now time.Time) {
	p.Seen = nil
	log.Printf("%+v", p) // leak: Patron.Born
}

func CleanZero(p Patron, now time.Time) {
	p.Seen, p.Born = nil, time.Time{}
	log.Printf("%+v", p)
}

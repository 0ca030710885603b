// Package case19 removes applications that are too old to be kept.
package case19

import (
	"fmt"
	"log"
	"slices"
	"time"
)

// Application is for a job.
type Application struct {
	ID   int
	Name string `pii:"applicant"`
	Sent time.Time
}

// Expired is the age that nothing may reach.
const Expired = 180 * 24 * time.Hour

func old(now time.Time) func(Application) bool {
	return func(a Application) bool { return now.Sub(a.Sent) > Expired }
}

// partition parts a list in two.
func partition[T any](list []T, in func(T) bool) (yes, no []T) {
	for _, v := range list {
		if in(v) {
			yes = append(yes, v)
		} else {
			no = append(no, v)
		}
	}
	return yes, no
}

// LeakRemoved logs who was removed, CleanRemoved what was kept, of which nothing is left.
func LeakRemoved(list []Application, now time.Time) {
	removed, kept := partition(list, old(now))
	log.Print(len(kept), " kept, without ", removed) // leak: Application.Name
}

func CleanRemoved(list []Application, now time.Time) {
	removed, kept := partition(list, old(now))
	ids := make([]int, 0, len(removed))
	for _, a := range removed {
		ids = append(ids, a.ID)
	}
	log.Print(len(kept), " kept, without ", ids)
}

// cut removes an element in the way that leaves another one behind the end.
func cut(list []Application, i int) []Application { return append(list[:i], list[i+1:]...) }

// LeakTail has what was cut still behind the end, CleanTail has cleared it.
func LeakTail(list []Application, now time.Time) {
	rest := cut(list, len(list)-1)
	fmt.Println(rest[:cap(rest)][len(rest):]) // leak: Application.Name
}

func CleanTail(list []Application, now time.Time) {
	rest := slices.Delete(list, len(list)-1, len(list))
	fmt.Println(list[len(rest):])
}

// LeakKept filters into another array, CleanKept clears what it filters out.
func LeakKept(list []Application, now time.Time) {
	rest := slices.DeleteFunc(slices.Clone(list), old(now))
	log.Print(len(rest), list) // leak: Application.Name
}

func CleanKept(list []Application, now time.Time) {
	rest := slices.DeleteFunc(list, old(now))
	log.Print(len(rest), list)
}

// report counts what was removed, month by month.
type report struct {
	Month   string
	Removed int
	Last    string
}

// LeakReport names the last of each month, CleanReport does not.
func LeakReport(list []Application, now time.Time) {
	months := map[string]*report{}
	for _, a := range list {
		m := a.Sent.Format("2006-01")
		if months[m] == nil {
			months[m] = &report{Month: m}
		}
		months[m].Removed, months[m].Last = months[m].Removed+1, a.Name
	}
	for _, r := range months {
		log.Printf("%+v", *r) // leak: Application.Name
	}
}

func CleanReport(list []Application, now time.Time) {
	months := map[string]*report{}
	for _, a := range list {
		m := a.Sent.Format("2006-01")
		if months[m] == nil {
			months[m] = &report{Month: m}
		}
		months[m].Removed, months[m].Last = months[m].Removed+1, a.Sent.Weekday().String()
	}
	for _, r := range months {
		log.Printf("%+v", *r)
	}
}

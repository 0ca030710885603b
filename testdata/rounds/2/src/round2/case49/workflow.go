// Package case49 takes applications for a loan through their states.
package case49

import (
	"errors"
	"fmt"
	"log"
	"maps"
	"slices"
	"strings"
	"time"
)

type Applicant struct {
	ID       int
	Name     string   `pii:"name"`
	Score    string   `pii:"credit-score"`
	Children []string `pii:"child"`
}

// State is a step; it says which comes next.
type State func(*Machine) State

// Machine runs an application.
type Machine struct {
	who     *Applicant
	history []string
	err     error
}

func (m *Machine) note(format string, args ...any) {
	m.history = append(m.history, fmt.Sprintf(format, args...))
}

func (m *Machine) run(s State) {
	for s != nil {
		s = s(m)
	}
}

func start(m *Machine) State {
	m.note("start %d", m.who.ID)
	return score
}

func score(m *Machine) State {
	m.note("score %s", m.who.Score)
	return nil
}

func startQuiet(m *Machine) State {
	m.note("start %d", m.who.ID)
	return scoreQuiet
}

func scoreQuiet(m *Machine) State {
	m.note("score known: %t", m.who.Score != "")
	return nil
}

func LeakHistory(a *Applicant) {
	m := &Machine{who: a}
	m.run(start)
	log.Print(strings.Join(m.history, ", ")) // leak: Applicant.Score
}

func CleanHistory(a *Applicant) {
	m := &Machine{who: a}
	m.run(startQuiet)
	log.Print(strings.Join(m.history, ", "))
}

func fail(m *Machine) State {
	m.err = fmt.Errorf("%s may not have a loan", m.who.Name)
	return nil
}

func LeakFailure(a *Applicant) {
	m := &Machine{who: a}
	m.run(fail)
	log.Print(m.err) // leak: Applicant.Name
}

func CleanFailure(a *Applicant) {
	m := &Machine{who: a}
	m.run(fail)
	log.Print(m.err != nil, len(m.history))
}

// schedule runs jobs one after the other.
type schedule struct {
	jobs []job
}

type job struct {
	name string
	run  func() error
}

func (s *schedule) every(name string, run func() error) { s.jobs = append(s.jobs, job{name, run}) }

func (s *schedule) tick() {
	for _, j := range s.jobs {
		begin := time.Now()
		if err := j.run(); err != nil {
			log.Printf("job %s failed after %s: %v", j.name, time.Since(begin), err)
		}
	}
}

var errRejected = errors.New("rejected")

func LeakJob(a *Applicant) {
	var s schedule
	s.every("remind", func() error { return fmt.Errorf("remind %s: %w", a.Name, errRejected) })
	s.tick() // leak: Applicant.Name
}

func CleanJob(a *Applicant) {
	var s schedule
	s.every("remind", func() error { return fmt.Errorf("remind %d: %w", a.ID, errRejected) })
	s.tick()
}

// index groups applicants.
func index[K comparable](as []*Applicant, key func(*Applicant) K) map[K][]*Applicant {
	m := map[K][]*Applicant{}
	for _, a := range as {
		m[key(a)] = append(m[key(a)], a)
	}
	return m
}

func LeakIndex(as []*Applicant) {
	byName := index(as, func(a *Applicant) string { return a.Name })
	log.Print(slices.Sorted(maps.Keys(byName))) // leak: Applicant.Name
}

func CleanIndex(as []*Applicant) {
	byID := index(as, func(a *Applicant) int { return a.ID })
	log.Print(slices.Sorted(maps.Keys(byID)))
}

func LeakChildren(a *Applicant) {
	kids := slices.Clone(a.Children)
	slices.Sort(kids)
	log.Print("children: ", kids) // leak: Applicant.Children
}

func CleanChildren(a *Applicant) {
	kids := slices.Clone(a.Children)
	slices.Sort(kids)
	log.Print("children: ", len(kids), slices.Contains(kids, ""))
}

func LeakSummary(as []*Applicant) {
	longest := slices.MaxFunc(as, func(a, b *Applicant) int { return len(a.Name) - len(b.Name) })
	log.Printf("longest name: %s", longest.Name) // leak: Applicant.Name
}

func CleanSummary(as []*Applicant) {
	longest := slices.MaxFunc(as, func(a, b *Applicant) int { return len(a.Name) - len(b.Name) })
	log.Printf("longest name: %d", longest.ID)
}

// Package case12 decides who may read which document, and explains its decisions.
package case12

import (
	"fmt"
	"log"
	"log/slog"
	"os"
	"strings"
)

// Subject wants to read.
type Subject struct {
	ID          string
	Role        string
	Nationality string `pii:"nationality"`
	Union       string `pii:"union-membership"`
}

// Document is what is read.
type Document struct {
	Path    string
	Regions []string
}

// step is what one rule said.
type step struct {
	rule   string
	ok     bool
	detail string
}

// Decision is what all rules said together.
type Decision struct {
	Allow bool
	steps []step
}

// String is short, Explain is not.
func (d Decision) String() string {
	for _, s := range d.steps {
		if !s.ok {
			return "denied by " + s.rule
		}
	}
	return "allowed"
}

func (d Decision) Explain() string {
	var lines []string
	for _, s := range d.steps {
		lines = append(lines, fmt.Sprintf("%s=%t (%s)", s.rule, s.ok, s.detail))
	}
	return strings.Join(lines, "; ")
}

type rule struct {
	name  string
	check func(Subject, Document) (ok bool, detail string)
}

var (
	byRole = rule{"role", func(s Subject, d Document) (bool, string) {
		return s.Role == "editor", "has role " + s.Role
	}}
	byRegion = rule{"region", func(s Subject, d Document) (bool, string) {
		for _, r := range d.Regions {
			if r == s.Nationality {
				return true, "is from " + r
			}
		}
		return false, "is from " + s.Nationality
	}}
	noUnion = rule{"neutral", func(s Subject, d Document) (bool, string) {
		return s.Union == "", "is neutral"
	}}
)

func decide(s Subject, d Document, rules ...rule) Decision {
	decision := Decision{Allow: true}
	for _, r := range rules {
		ok, detail := r.check(s, d)
		decision.Allow = decision.Allow && ok
		decision.steps = append(decision.steps, step{r.name, ok, detail})
	}
	return decision
}

// LeakExplained logs why, CleanExplained by which rule.
func LeakExplained(s Subject, d Document) {
	log.Print(s.ID, d.Path, decide(s, d, byRole, byRegion).Explain()) // leak: Subject.Nationality
}

func CleanExplained(s Subject, d Document) {
	log.Print(s.ID, d.Path, decide(s, d, byRole, byRegion))
}

// LeakRule explains a rule that quotes the subject, CleanRule two that do not.
func LeakRule(s Subject, d Document) {
	log.Print(decide(s, d, byRegion, noUnion).Explain()) // leak: Subject.Nationality
}

func CleanRule(s Subject, d Document) {
	log.Print(decide(s, d, byRole, noUnion).Explain())
}

// LeakSteps prints the decision past its method, CleanSteps by it.
func LeakSteps(s Subject, d Document) {
	decision := decide(s, d, byRegion)
	fmt.Fprintln(os.Stderr, decision.Allow, decision.steps) // leak: Subject.Nationality
}

func CleanSteps(s Subject, d Document) {
	decision := decide(s, d, byRegion)
	fmt.Fprintln(os.Stderr, decision.Allow, len(decision.steps), decision)
}

// LeakSubject logs the subject of a decision, CleanSubject what is needed to find it again.
func LeakSubject(s Subject, d Document) {
	l := slog.New(slog.NewJSONHandler(os.Stderr, nil))
	l.Warn("decided", "subject", s, "decision", decide(s, d, noUnion).String()) // leak: Subject.Nationality, Subject.Union
}

func CleanSubject(s Subject, d Document) {
	l := slog.New(slog.NewJSONHandler(os.Stderr, nil))
	l.Warn("decided", slog.Group("subject", "id", s.ID, "role", s.Role), "decision", decide(s, d, noUnion).String())
}

// Package case30 makes letters to patients from templates.
package case30

import (
	"bytes"
	"fmt"
	"log"
	"strings"
	"text/template"

	"gopkg.in/gomail.v2"
)

// Patient gets letters.
type Patient struct {
	Number    int
	Email     string `pii:"email"`
	Diagnosis string `pii:"diagnosis"`
	Visits    []Visit
}

// Visit is one of a patient.
type Visit struct {
	Day  string
	Drug string `pii:"medication"`
}

// Letter is what a template may use.
type Letter struct {
	Number int
	Days   []string
}

func (p Patient) letter() Letter {
	l := Letter{Number: p.Number}
	for _, v := range p.Visits {
		l.Days = append(l.Days, v.Day)
	}
	return l
}

var funcs = template.FuncMap{"join": func(s []string) string { return strings.Join(s, ", ") }}

// fill executes a template that is given as a text.
func fill(text string, data any) (string, error) {
	t, err := template.New("letter").Funcs(funcs).Parse(text)
	if err != nil {
		return "", fmt.Errorf("letter: %w", err)
	}
	var b bytes.Buffer
	if err := t.Execute(&b, data); err != nil {
		return "", fmt.Errorf("letter: %w", err)
	}
	return b.String(), nil
}

func post(to, text string) {
	m := gomail.NewMessage()
	m.SetHeader("To", to)
	m.SetHeader("Subject", "Your visit")
	m.SetBody("text/plain", text)
	if err := gomail.NewDialer("localhost", 25, "", "").DialAndSend(m); err != nil {
		log.Print("letter has not been sent")
	}
}

// LeakDiagnosis fills in the diagnosis, CleanDiagnosis the number.
func LeakDiagnosis(p Patient) {
	text, err := fill("Patient {{.Number}}: {{.Diagnosis}}", p)
	if err == nil {
		post(p.Email, text) // leak: Patient.Diagnosis
	}
}

func CleanDiagnosis(p Patient) {
	text, err := fill("Patient {{.Number}}: {{len .Visits}} visits", p)
	if err == nil {
		post(p.Email, text)
	}
}

// LeakRange goes through the visits and their drugs, CleanRange through their days.
func LeakRange(p Patient) {
	text, err := fill("You were here{{range .Visits}} on {{.Day}} for {{.Drug}}{{end}}.", p)
	if err == nil {
		post(p.Email, text) // leak: Visit.Drug
	}
}

func CleanRange(p Patient) {
	text, err := fill("You were here{{range .Visits}} on {{.Day}}{{end}}.", p)
	if err == nil {
		post(p.Email, text)
	}
}

// LeakWhole prints the visits as they are, CleanWhole all of a struct that has less.
func LeakWhole(p Patient) {
	text, err := fill("Your data: {{printf \"%+v\" .Visits}}", p)
	if err == nil {
		post(p.Email, text) // leak: Visit.Drug
	}
}

func CleanWhole(p Patient) {
	text, err := fill("Your data: {{printf \"%+v\" .}} {{join .Days}}", p.letter())
	if err == nil {
		post(p.Email, text)
	}
}

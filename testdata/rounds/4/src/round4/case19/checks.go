// Package case19 checks applicants with plugins.
package case19

import (
	"log"
	"strings"

	"round4/case19/plugin"
)

type Applicant struct {
	Ref    string
	Letter string `pii:"applicant"`
	School string `pii:"education"`
}

type words struct{ min int }

func (w words) Check(in plugin.Input) plugin.Verdict {
	n := len(strings.Fields(in.Text))
	return plugin.Verdict{Pass: n >= w.min, Detail: in.Ref}
}

type quote struct{}

func (quote) Check(in plugin.Input) plugin.Verdict {
	first, _, _ := strings.Cut(in.Text, "\n")
	return plugin.Verdict{Pass: first != "", Detail: first}
}

func init() {
	plugin.Register("words", func() plugin.Plugin { return words{min: 1} })
	plugin.Register("quote", func() plugin.Plugin { return quote{} })
}

func (a Applicant) input() plugin.Input {
	return plugin.Input{Ref: a.Ref, Text: a.Letter, Params: map[string]string{"school": a.School}}
}

func LeakDetail(a Applicant) {
	v, err := plugin.Run("quote", a.input())
	log.Print(v.Detail, err) // leak: Applicant.Letter
}

func CleanDetail(a Applicant) {
	v, err := plugin.Run("quote", a.input())
	log.Print(v.Pass, err)
}

func LeakDirect(a Applicant) {
	var p plugin.Plugin = quote{}
	log.Printf("%+v", p.Check(a.input())) // leak: Applicant.Letter
}

func CleanDirect(a Applicant) {
	var p plugin.Plugin = words{}
	log.Printf("%+v", p.Check(a.input()))
}

func LeakParams(a Applicant) {
	log.Print(plugin.Names(), a.input().Params) // leak: Applicant.School
}

func CleanParams(a Applicant) {
	log.Print(plugin.Names(), len(a.input().Params))
}

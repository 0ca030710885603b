// Package case40 reports what people said, without saying who did.
package case40

import (
	"fmt"
	"os"
	"strings"

	"round15/case40/report"
	"round15/case40/survey"
)

type stats struct {
	n, sum int
}

func (s stats) mean() float64 { return float64(s.sum) / float64(max(s.n, 1)) }

func byTeam(as []survey.Answer) map[string]stats {
	out := map[string]stats{}
	for _, a := range as {
		s := out[a.Team]
		s.n++
		s.sum += a.Happy
		out[a.Team] = s
	}
	return out
}

// LeakReport has a row for each person, CleanReport one for each team.
func LeakReport(as []survey.Answer) error {
	t := report.Table{Title: "Happiness"}
	for _, a := range as {
		t.Add(a.Name, a.Happy)
	}
	t.Sort()
	return t.Save("report.tsv") // leak: Answer.Name
}

func CleanReport(as []survey.Answer) error {
	t := report.Table{Title: "Happiness"}
	for team, s := range byTeam(as) {
		t.Add(team, s.n, s.mean())
	}
	t.Sort()
	return t.Save("report.tsv")
}

// LeakQuotes quotes comments, CleanQuotes counts their words.
func LeakQuotes(as []survey.Answer) error {
	t := report.Table{Title: "Comments"}
	for i, a := range as {
		t.Add(i, a.Comment)
	}
	_, err := t.WriteTo(os.Stdout) // leak: Answer.Comment
	return err
}

func CleanQuotes(as []survey.Answer) error {
	t := report.Table{Title: "Comments"}
	for i, a := range as {
		t.Add(i, len(strings.Fields(a.Comment)))
	}
	_, err := t.WriteTo(os.Stdout)
	return err
}

// LeakAnonymous prints an answer, CleanAnonymous an anonymous copy.
func LeakAnonymous(a survey.Answer) {
	fmt.Printf("%+v\n", a) // leak: Answer.Name, Answer.Faith, Answer.Comment
}

func CleanAnonymous(a survey.Answer) {
	fmt.Printf("%+v\n", a.Anonymous())
}

// LeakFaith names the faiths of a team, CleanFaith how many told theirs.
func LeakFaith(as []survey.Answer) error {
	t := report.Table{Title: "Faiths"}
	by := map[string]int{}
	for _, a := range as {
		by[a.Faith]++
	}
	for faith, n := range by {
		t.Add(faith, n)
	}
	return t.Save("faiths.tsv") // leak: Answer.Faith
}

func CleanFaith(as []survey.Answer) error {
	t := report.Table{Title: "Faiths"}
	by := map[string]int{}
	for _, a := range as {
		if a.Faith != "" {
			by[a.Team]++
		}
	}
	for team, n := range by {
		t.Add(team, n)
	}
	return t.Save("faiths.tsv")
}

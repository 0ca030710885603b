// Package case32 renders the pages of a help desk, and what it prints for its operators.
package case32

import (
	"html/template"
	"os"
	"strings"
	text "text/template"
)

// Ticket is asked by somebody.
type Ticket struct {
	ID      int
	Asker   string `pii:"name"`
	Text    string `pii:"inquiry"`
	Answers []Answer
}

// Answer is of the desk.
type Answer struct {
	Agent string `pii:"employee-id"`
	Text  string
}

// Open says whether nobody has answered.
func (t Ticket) Open() bool { return len(t.Answers) == 0 }

// Excerpt is the begin of the text.
func (t Ticket) Excerpt() string {
	first, _, _ := strings.Cut(t.Text, "\n")
	return first
}

// view is what templates of operators get.
type view struct {
	ID      int
	Open    bool
	Answers int
	Hidden  string
}

func viewOf(t Ticket) view { return view{t.ID, t.Open(), len(t.Answers), t.Asker} }

var (
	full    = template.Must(template.New("full").Parse(`<p>{{.ID}} {{.Asker}}{{range .Answers}} {{.Text}}{{end}}` + "\n"))
	excerpt = text.Must(text.New("excerpt").Parse("{{.ID}}: {{.Excerpt | printf \"%.30s\"}}\n"))
	open    = text.Must(text.New("open").Parse("{{.ID}}: {{if .Open}}open{{else}}answered{{end}}\n"))
	agents  = text.Must(text.New("agents").Parse("{{range .Answers}}{{.Agent}} {{end}}\n"))
	answers = text.Must(text.New("answers").Parse("{{range .Answers}}{{.Text}} {{end}}\n"))
	whole   = text.Must(text.New("whole").Parse("{{.}}\n"))
	counted = text.Must(text.New("counted").Parse("{{.ID}} {{.Answers}}\n"))
)

// LeakFull prints who asked, CleanFull what was answered.
func LeakFull(t Ticket) error {
	return full.Execute(os.Stdout, t) // leak: Ticket.Asker
}

func CleanFull(t Ticket) error {
	return answers.Execute(os.Stdout, t)
}

// LeakExcerpt prints the begin of the text, CleanExcerpt whether it is open.
func LeakExcerpt(t Ticket) error {
	return excerpt.Execute(os.Stdout, t) // leak: Ticket.Text
}

func CleanExcerpt(t Ticket) error {
	return open.Execute(os.Stdout, t)
}

// LeakAgents prints who answered, CleanAgents does so when nobody has.
func LeakAgents(t Ticket) error {
	return agents.Execute(os.Stdout, t) // leak: Answer.Agent
}

func CleanAgents(t Ticket) error {
	t.Answers = nil
	return agents.Execute(os.Stdout, t)
}

// LeakView prints a view as a whole, CleanView what is to be seen of it.
func LeakView(t Ticket) error {
	return whole.Execute(os.Stdout, viewOf(t)) // leak: Ticket.Asker
}

func CleanView(t Ticket) error {
	return counted.Execute(os.Stdout, viewOf(t))
}

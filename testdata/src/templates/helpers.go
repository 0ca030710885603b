package templates

import (
	"log"
	"os"
	"strings"
	"text/template"
)

// Helpers that parse the text that they are given.

func execute(text string, data any) error {
	t, err := template.New("page").Parse(text)
	if err != nil {
		return err
	}
	return t.Execute(os.Stdout, data)
}

func through(text string, data any) { execute(text, data) }

func parsed(text string) *template.Template { return template.Must(template.New("page").Parse(text)) }

func framed(text string, data any) error { return execute("<"+text+">", data) }

func helped(u User) {
	execute("{{.Name}}", u)                    // ok
	execute("{{.Email}}", u)                   // want "User.Email .*Execute through templates.execute"
	through("{{.Name}}", u)                    // ok
	through("{{.Email}}", u)                   // want "User.Email .*Execute through templates.through"
	parsed("{{.Name}}").Execute(os.Stdout, u)  // ok
	parsed("{{.Email}}").Execute(os.Stdout, u) // want "User.Email .*Execute"
	framed("{{.Name}}", u)                     // ok
	framed("{{.Email}}", u)                    // want "User.Email .*Execute through templates.framed"
	framed("{{.Email}}", u.Name)               // ok
	execute(os.Getenv("PAGE"), u)              // want "User.Email .*Execute through templates.execute" "User.Phone .*Execute through templates.execute" "Address.Street .*Execute through templates.execute"
	execute(os.Getenv("PAGE"), u.Name)         // ok
}

// Helpers that pick one of a set by the name that they are given.

var letters = template.Must(template.New("set").Parse(`
{{define "who.txt"}}{{.Name}}{{end}}
{{define "mail.txt"}}{{template "who.txt" .}} {{.Email}}{{end}}
{{define "home.txt"}}{{.Home.City}} {{.Home.Street}}{{end}}`))

func show(name string, data any) error { return letters.ExecuteTemplate(os.Stdout, name+".txt", data) }

func mailing(name string, data any) string {
	var b strings.Builder
	if err := letters.ExecuteTemplate(&b, name, data); err != nil {
		return err.Error()
	}
	return b.String()
}

func picked(name string, data any) error { return letters.Lookup(name).Execute(os.Stdout, data) }

func shown(name string, data any) { show(name, data) }

func byName(u User) {
	show("who", u)                         // ok
	show("mail", u)                        // want "User.Email .*ExecuteTemplate through templates.show"
	shown("who", u)                        // ok
	shown("home", u)                       // want "Address.Street .*ExecuteTemplate through templates.shown"
	log.Print(mailing("who.txt", u))       // ok
	log.Print(mailing("home.txt", u))      // want "Address.Street .*Print"
	picked("who.txt", u)                   // ok
	picked("mail.txt", u)                  // want "User.Email .*Execute through templates.picked"
	picked(os.Getenv("PAGE"), u.Home.City) // ok
	picked(os.Getenv("PAGE"), u)           // want "User.Email .*Execute through templates.picked" "Address.Street .*Execute through templates.picked"
}

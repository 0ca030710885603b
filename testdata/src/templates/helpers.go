package templates

import (
	"os"
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
	framed("{{.Email}}", u)                    // want "User.Email .*Execute through templates.framed" "User.Phone .*Execute through templates.framed" "Address.Street .*Execute through templates.framed"
	framed("{{.Email}}", u.Name)               // ok
	execute(os.Getenv("PAGE"), u)              // want "User.Email .*Execute through templates.execute" "User.Phone .*Execute through templates.execute" "Address.Street .*Execute through templates.execute"
	execute(os.Getenv("PAGE"), u.Name)         // ok
}

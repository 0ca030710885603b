package templates

import (
	"fmt"
	htmltemplate "html/template"
	"os"
	"strings"
	"text/template"

	"templates/dep"
)

func fields(u *User) {
	template.Must(template.New("").Parse("{{.Home.City}}")).Execute(os.Stdout, u)                   // ok
	template.Must(template.New("").Parse("{{.Home.Street}}")).Execute(os.Stdout, u)                 // want "Address.Street .*Execute"
	template.Must(template.New("").Parse("{{.Boss.Name}}")).Execute(os.Stdout, u)                   // ok
	template.Must(template.New("").Parse("{{.Boss.Boss.Email}}")).Execute(os.Stdout, u)             // want "User.Email .*Execute"
	template.Must(template.New("").Parse("{{.Home}}")).Execute(os.Stdout, u)                        // want "Address.Street .*Execute"
	template.Must(template.New("").Parse("{{with .Home}}{{.City}}{{end}}")).Execute(os.Stdout, u)   // ok
	template.Must(template.New("").Parse("{{with .Home}}{{.Street}}{{end}}")).Execute(os.Stdout, u) // want "Address.Street .*Execute"
	template.Must(template.New("").Parse("{{with .Email}}yes{{end}}")).Execute(os.Stdout, u)        // ok
	template.Must(template.New("").Parse("{{with .Email}}{{.}}{{end}}")).Execute(os.Stdout, u)      // want "User.Email .*Execute"
	template.Must(template.New("").Parse("{{with .Boss}}{{$.Name}}{{end}}")).Execute(os.Stdout, u)  // ok
	template.Must(template.New("").Parse("{{with .Boss}}{{$.Phone}}{{end}}")).Execute(os.Stdout, u) // want "User.Phone .*Execute"
	template.Must(template.New("").Parse("{{/* .Email */}}{{.Name}}")).Execute(os.Stdout, u)        // ok
	template.Must(template.New("").Parse("{{- .Email -}}")).Execute(os.Stdout, u)                   // want "User.Email .*Execute"
}

func ranges(us []User, byName map[string]User, byMail map[string]int) {
	template.Must(template.New("").Parse("{{range .}}{{.Name}}{{end}}")).Execute(os.Stdout, us)                        // ok
	template.Must(template.New("").Parse("{{range .}}{{.Phone}}{{end}}")).Execute(os.Stdout, us)                       // want "User.Phone .*Execute"
	template.Must(template.New("").Parse("{{range $i, $u := .}}{{$i}} {{$u.Name}}{{end}}")).Execute(os.Stdout, us)     // ok
	template.Must(template.New("").Parse("{{range $i, $u := .}}{{$i}} {{$u.Email}}{{end}}")).Execute(os.Stdout, us)    // want "User.Email .*Execute"
	template.Must(template.New("").Parse("{{range $k, $u := .}}{{$u.Name}}{{end}}")).Execute(os.Stdout, byName)        // ok
	template.Must(template.New("").Parse("{{range $k, $u := .}}{{$u.Email}}{{end}}")).Execute(os.Stdout, byName)       // want "User.Email .*Execute"
	template.Must(template.New("").Parse("{{range .}}{{range .Kids}}{{.Name}}{{end}}{{end}}")).Execute(os.Stdout, us)  // ok
	template.Must(template.New("").Parse("{{range .}}{{range .Kids}}{{.Email}}{{end}}{{end}}")).Execute(os.Stdout, us) // want "User.Email .*Execute"
	template.Must(template.New("").Parse("{{range .}}{{else}}none{{end}}")).Execute(os.Stdout, us)                     // ok
	template.Must(template.New("").Parse("{{(index . 0).Name}}")).Execute(os.Stdout, us)                               // ok
	template.Must(template.New("").Parse("{{(index . 0).Email}}")).Execute(os.Stdout, us)                              // want "User.Email .*Execute"
	template.Must(template.New("").Parse("{{len .}}")).Execute(os.Stdout, us)                                          // ok
}

func conditions(u User) {
	template.Must(template.New("").Parse(`{{if .Email}}yes{{else}}no{{end}}`)).Execute(os.Stdout, u)                       // ok
	template.Must(template.New("").Parse(`{{if .Email}}yes{{else}}{{.Phone}}{{end}}`)).Execute(os.Stdout, u)               // want "User.Phone .*Execute"
	template.Must(template.New("").Parse(`{{if eq .Email "x"}}{{.Name}}{{end}}`)).Execute(os.Stdout, u)                    // ok
	template.Must(template.New("").Parse(`{{eq .Email "x"}} {{len .Phone}} {{not .Email}}`)).Execute(os.Stdout, u)         // ok
	template.Must(template.New("").Parse(`{{or .Name .Email}}`)).Execute(os.Stdout, u)                                     // want "User.Email .*Execute"
	template.Must(template.New("").Parse(`{{$x := .Name}}{{$x}}`)).Execute(os.Stdout, u)                                   // ok
	template.Must(template.New("").Parse(`{{$x := .Email}}{{$x}}`)).Execute(os.Stdout, u)                                  // want "User.Email .*Execute"
	template.Must(template.New("").Parse(`{{$x := .Email}}{{len $x}}`)).Execute(os.Stdout, u)                              // ok
	template.Must(template.New("").Parse(`{{$x := .Name}}{{if .Kids}}{{$x = .Email}}{{end}}{{$x}}`)).Execute(os.Stdout, u) // want "User.Email .*Execute"
}

func pipelines(u User) {
	template.Must(template.New("").Parse(`{{.Name | printf "%q"}}`)).Execute(os.Stdout, u)           // ok
	template.Must(template.New("").Parse(`{{.Email | printf "%q"}}`)).Execute(os.Stdout, u)          // want "User.Email .*Execute"
	template.Must(template.New("").Parse(`{{printf "%T" .Email}}`)).Execute(os.Stdout, u)            // ok
	template.Must(template.New("").Parse(`{{printf "%s" .Email}}`)).Execute(os.Stdout, u)            // want "User.Email .*Execute"
	template.Must(template.New("").Parse(`{{.Email | html | urlquery | js}}`)).Execute(os.Stdout, u) // want "User.Email .*Execute"
	template.Must(template.New("").Parse(`{{.Name | html | urlquery | js}}`)).Execute(os.Stdout, u)  // ok
	template.Must(template.New("").Parse(`{{.Email | len | printf "%d"}}`)).Execute(os.Stdout, u)    // ok
	template.Must(template.New("").Parse(`{{slice .Email 0 3}}`)).Execute(os.Stdout, u)              // want "User.Email .*Execute"
	template.Must(template.New("").Parse(`{{print .Name 1}}`)).Execute(os.Stdout, u)                 // ok
	template.Must(template.New("").Parse(`{{println .Phone}}`)).Execute(os.Stdout, u)                // want "User.Phone .*Execute"
	template.Must(template.New("").Parse(`{{(.Home).City}}`)).Execute(os.Stdout, u)                  // ok
}

func methods(u *User) {
	template.Must(template.New("").Parse(`{{.Title}}`)).Execute(os.Stdout, u)      // ok
	template.Must(template.New("").Parse(`{{.Line}}`)).Execute(os.Stdout, u)       // want "User.Email .*Execute"
	template.Must(template.New("").Parse(`{{.First}}`)).Execute(os.Stdout, u)      // ok
	template.Must(template.New("").Parse(`{{.Dial}}`)).Execute(os.Stdout, u)       // want "User.Phone .*Execute"
	template.Must(template.New("").Parse(`{{.Boss.Title}}`)).Execute(os.Stdout, u) // ok
	template.Must(template.New("").Parse(`{{.Boss.Line}}`)).Execute(os.Stdout, u)  // want "User.Email .*Execute"
}

func maps(u User) {
	data := map[string]any{"who": u.Email, "what": u.Name, "user": u}
	template.Must(template.New("").Parse(`{{.what}}`)).Execute(os.Stdout, data)                                      // ok
	template.Must(template.New("").Parse(`{{.who}}`)).Execute(os.Stdout, data)                                       // want "User.Email .*Execute"
	template.Must(template.New("").Parse(`{{.user.Name}}`)).Execute(os.Stdout, data)                                 // ok
	template.Must(template.New("").Parse(`{{.user.Phone}}`)).Execute(os.Stdout, data)                                // want "User.Phone .*Execute"
	template.Must(template.New("").Parse(`{{index . "what"}}`)).Execute(os.Stdout, data)                             // ok
	template.Must(template.New("").Parse(`{{index . "who"}}`)).Execute(os.Stdout, data)                              // want "User.Email .*Execute"
	template.Must(template.New("").Parse(`{{index . 1}}`)).Execute(os.Stdout, []string{u.Email, u.Name})             // ok
	template.Must(template.New("").Parse(`{{index . 0}}`)).Execute(os.Stdout, []string{u.Email, u.Name})             // want "User.Email .*Execute"
	template.Must(template.New("").Parse(`{{range .}}{{.}}{{end}}`)).Execute(os.Stdout, map[string]any{"a": u.Name}) // ok
}

// Functions.

//pii:protect masked
func mask(s string) string { return s[:1] }

func hide(string) string { return "***" }

func same(s string) string { return s }

func both(a any, more ...string) string { return fmt.Sprint(a, len(more)) }

func joinAll(sep string, parts ...string) string { return strings.Join(parts, sep) }

func checked2(s string) (string, error) { return s, nil }

func nameOf(u *User) string { return u.Name }

func homeOf(u User) Address { return u.Home }

var funcs = template.FuncMap{
	"mask": mask, "hide": hide, "same": same, "trim": strings.TrimSpace, "first": dep.First, "cover": dep.Hide,
	"shut": func(s string) string { return "" }, "loud": func(s string) string { return s + "!" },
	"both": both, "joinAll": joinAll, "checked": checked2, "nameOf": nameOf, "homeOf": homeOf,
	"dump": func(v any) string { return fmt.Sprint(v) }, "count": func(any) int { return 1 },
}

func custom(u User, unknown template.FuncMap) {
	template.Must(template.New("").Funcs(funcs).Parse(`{{mask .Email}}`)).Execute(os.Stdout, u)                 // ok
	template.Must(template.New("").Funcs(funcs).Parse(`{{hide .Email}}`)).Execute(os.Stdout, u)                 // ok
	template.Must(template.New("").Funcs(funcs).Parse(`{{same .Email}}`)).Execute(os.Stdout, u)                 // want "User.Email .*Execute"
	template.Must(template.New("").Funcs(funcs).Parse(`{{.Email | trim}}`)).Execute(os.Stdout, u)               // want "User.Email .*Execute"
	template.Must(template.New("").Funcs(funcs).Parse(`{{.Email | first}}`)).Execute(os.Stdout, u)              // want "User.Email .*Execute"
	template.Must(template.New("").Funcs(funcs).Parse(`{{.Email | cover}}`)).Execute(os.Stdout, u)              // ok
	template.Must(template.New("").Funcs(funcs).Parse(`{{.Email | shut}}`)).Execute(os.Stdout, u)               // ok
	template.Must(template.New("").Funcs(funcs).Parse(`{{.Email | loud}}`)).Execute(os.Stdout, u)               // want "User.Email .*Execute"
	template.Must(template.New("").Funcs(funcs).Parse(`{{both .Name .Email}}`)).Execute(os.Stdout, u)           // ok
	template.Must(template.New("").Funcs(funcs).Parse(`{{both .Email .Name}}`)).Execute(os.Stdout, u)           // want "User.Email .*Execute"
	template.Must(template.New("").Funcs(funcs).Parse(`{{joinAll "," .Name .Name}}`)).Execute(os.Stdout, u)     // ok
	template.Must(template.New("").Funcs(funcs).Parse(`{{joinAll "," .Name .Email}}`)).Execute(os.Stdout, u)    // want "User.Email .*Execute"
	template.Must(template.New("").Funcs(funcs).Parse(`{{checked .Email}}`)).Execute(os.Stdout, u)              // want "User.Email .*Execute"
	template.Must(template.New("").Funcs(funcs).Parse(`{{nameOf .Boss}}`)).Execute(os.Stdout, u)                // ok
	template.Must(template.New("").Funcs(funcs).Parse(`{{(homeOf .).City}}`)).Execute(os.Stdout, u)             // ok
	template.Must(template.New("").Funcs(funcs).Parse(`{{(homeOf .).Street}}`)).Execute(os.Stdout, u)           // want "Address.Street .*Execute"
	template.Must(template.New("").Funcs(funcs).Parse(`{{.Email | mask | printf "%s"}}`)).Execute(os.Stdout, u) // ok
	template.Must(template.New("").Funcs(unknown).Parse(`{{mask .Email}}`)).Execute(os.Stdout, u)               // want "User.Email .*Execute"
	template.Must(template.New("").Funcs(unknown).Parse(`{{mask .Name}}`)).Execute(os.Stdout, u)                // ok
}

func literalMap(u User) {
	prefix := "x"
	t := template.New("").Funcs(template.FuncMap{"hide": hide, "pre": func(s string) string { return prefix }, "loud": same})
	template.Must(t.Parse(`{{hide .Email}}`)).Execute(os.Stdout, u) // ok
	template.Must(t.Parse(`{{loud .Email}}`)).Execute(os.Stdout, u) // want "User.Email .*Execute"
	// A function that captures something is not followed.
	template.Must(t.Parse(`{{pre .Email}}`)).Execute(os.Stdout, u) // want "User.Email .*Execute"
}

// Templates that call each other.

func nested(u *User) {
	template.Must(template.New("").Parse(`{{define "n"}}{{.Name}}{{range .Kids}}{{template "n" .}}{{end}}{{end}}{{template "n" .}}`)).Execute(os.Stdout, u)  // ok
	template.Must(template.New("").Parse(`{{define "n"}}{{.Email}}{{range .Kids}}{{template "n" .}}{{end}}{{end}}{{template "n" .}}`)).Execute(os.Stdout, u) // want "User.Email .*Execute"
	template.Must(template.New("").Parse(`{{define "unused"}}{{.Email}}{{end}}{{.Name}}`)).Execute(os.Stdout, u)                                             // ok
	template.Must(template.New("").Parse(`{{block "b" .Home}}{{.City}}{{end}}`)).Execute(os.Stdout, u)                                                       // ok
	template.Must(template.New("").Parse(`{{block "b" .Home}}{{.Street}}{{end}}`)).Execute(os.Stdout, u)                                                     // want "Address.Street .*Execute"
	template.Must(template.New("").Parse(`{{template "missing" .}}`)).Execute(os.Stdout, u)                                                                  // ok
}

// HTML.

var (
	row    = htmltemplate.Must(htmltemplate.New("row").Parse(`<td title="{{.Home.City}}">{{.Name}}</td>`))
	mailTo = htmltemplate.Must(htmltemplate.New("to").Parse(`<a href="mailto:{{.Email}}">{{.Name}}</a>`))
	script = htmltemplate.Must(htmltemplate.New("s").Parse(`<script>var user = {{.Home}};</script>`))
	quiet  = htmltemplate.Must(htmltemplate.New("s").Parse(`<script>var user = {{.Home.City}};</script>`))
	hidden = htmltemplate.Must(htmltemplate.New("h").Funcs(htmltemplate.FuncMap{"hide": hide}).Parse(`<p>{{hide .Email}}</p>`))
	glob   = htmltemplate.Must(htmltemplate.ParseGlob("*.html"))
)

func html(u User) {
	row.Execute(os.Stdout, u)                                 // ok
	mailTo.Execute(os.Stdout, u)                              // want "User.Email .*Execute"
	script.Execute(os.Stdout, u)                              // want "Address.Street .*Execute"
	quiet.Execute(os.Stdout, u)                               // ok
	hidden.Execute(os.Stdout, u)                              // ok
	glob.ExecuteTemplate(os.Stdout, "user.html", u.Home)      // want "Address.Street .*ExecuteTemplate"
	glob.ExecuteTemplate(os.Stdout, "user.html", u.Home.City) // ok
}

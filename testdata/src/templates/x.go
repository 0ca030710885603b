// Package templates executes templates whose text stands in the source.
package templates

import (
	"bytes"
	"io"
	"log"
	"os"
	"strings"
	"sync"
	"text/template"

	"templates/dep"
)

type User struct {
	Name  string
	Email string `pii:"email"`
	Phone string `pii:"phone"`
	Home  Address
	Boss  *User
	Kids  []User
	Tags  map[string]string
}

type Address struct {
	City   string
	Street string `pii:"address"`
}

func (u User) Title() string { return "Dr. " + u.Name }

func (u User) Line() string { return u.Name + " <" + u.Email + ">" }

func (u *User) First() string { return u.Name[:1] }

func (u *User) Dial() string { return "tel:" + u.Phone }

// Variables of the package.

const nameText = `{{.Name}}`

const mailText = "mail: " + `{{.Email}}`

var (
	names    = template.Must(template.New("names").Parse(nameText))
	mails    = template.Must(template.New("mails").Parse(mailText))
	all      = template.Must(template.New("all").Parse("{{.}}"))
	nothing  = template.Must(template.New("nothing").Parse("hello"))
	multiple = template.Must(template.Must(template.New("rows").Parse(`{{define "row"}}{{.Street}}{{end}}{{define "cell"}}{{.City}}{{end}}`)).Parse(`{{template "row" .Home}}`))
	single   = template.Must(template.Must(template.New("rows").Parse(`{{define "row"}}{{.Street}}{{end}}{{define "cell"}}{{.City}}{{end}}`)).Parse(`{{template "cell" .Home}}`))
	file     = template.Must(template.ParseFiles("user.tmpl"))
	failing  = template.New("failing")
	wrong    = template.Must(failing.Parse("{{.Name"))
)

func global(u User) {
	names.Execute(os.Stdout, u)         // ok
	mails.Execute(os.Stdout, u)         // want "User.Email .*Execute"
	nothing.Execute(os.Stdout, u)       // ok
	multiple.Execute(os.Stdout, u)      // want "Address.Street .*Execute"
	single.Execute(os.Stdout, u)        // ok
	wrong.Execute(os.Stdout, u)         // want "User.Email .*Execute" "User.Phone .*Execute" "Address.Street .*Execute"
	file.Execute(os.Stdout, u)          // want "User.Email .*Execute" "User.Phone .*Execute" "Address.Street .*Execute"
	all.Execute(os.Stdout, u.Home)      // want "Address.Street .*Execute"
	all.Execute(os.Stdout, u.Home.City) // ok
}

func pointers(u *User) {
	names.Execute(os.Stdout, u) // ok
	mails.Execute(os.Stdout, u) // want "User.Email .*Execute"
}

var late *template.Template

func init() { late = template.Must(template.New("late").Parse("{{.Name}}")) }

var either = template.Must(template.New("either").Parse("{{.Name}}"))

func change() { either = template.Must(template.New("either").Parse("{{.Phone}}")) }

var changed = template.Must(template.New("changed").Parse("{{.Name}}"))

func reload(path string) error {
	t, err := template.ParseFiles(path)
	if err == nil {
		changed = t
	}
	return err
}

var extended = template.Must(template.New("extended").Parse(`{{template "part" .}}`))

func extend() { template.Must(extended.New("part").Parse("{{.Email}}")) }

var open = template.Must(template.New("open").Parse("{{.Name}}"))

func loadMore() { template.Must(open.ParseGlob("*.tmpl")) }

var never *template.Template

func assigned(u User) {
	late.Execute(os.Stdout, u)     // ok
	either.Execute(os.Stdout, u)   // want "User.Phone .*Execute"
	changed.Execute(os.Stdout, u)  // want "User.Email .*Execute" "User.Phone .*Execute" "Address.Street .*Execute"
	extended.Execute(os.Stdout, u) // want "User.Email .*Execute"
	open.Execute(os.Stdout, u)     // want "User.Email .*Execute" "User.Phone .*Execute" "Address.Street .*Execute"
	never.Execute(os.Stdout, u)    // want "User.Email .*Execute" "User.Phone .*Execute" "Address.Street .*Execute"
}

var pages = map[string]*template.Template{
	"name": template.Must(template.New("name").Parse("{{.Name}}")),
	"mail": template.Must(template.New("mail").Parse("{{.Email}}")),
}

func byKey(u User, key string) {
	pages["name"].Execute(os.Stdout, u) // ok
	pages["mail"].Execute(os.Stdout, u) // want "User.Email .*Execute"
	pages[key].Execute(os.Stdout, u)    // want "User.Email .*Execute"
}

// Variables of a function.

func local(u User) {
	t := template.Must(template.New("t").Parse("{{.Name}}"))
	t.Execute(os.Stdout, u) // ok
	template.Must(t.Parse("{{.Email}}"))
	t.Execute(os.Stdout, u) // want "User.Email .*Execute"
}

func checked(u User) error {
	t, err := template.New("t").Parse("{{.Name}} {{.Home.City}}")
	if err != nil {
		return err
	}
	return t.Execute(os.Stdout, u) // ok
}

func checkedMail(u User) error {
	t, err := template.New("t").Parse("{{.Name}} {{.Home.Street}}")
	if err != nil {
		return err
	}
	return t.Execute(os.Stdout, u) // want "Address.Street .*Execute"
}

func joined(u User, full bool) {
	t := names
	if full {
		t = mails
	}
	t.Execute(os.Stdout, u) // want "User.Email .*Execute"
}

func text(u User, s string) {
	t := template.Must(template.New("t").Parse("{{.Name}}" + s))
	t.Execute(os.Stdout, u) // want "User.Email .*Execute" "User.Phone .*Execute" "Address.Street .*Execute"
}

func inText(u User) {
	t := template.Must(template.New("t").Parse("hello " + u.Email))
	t.Execute(os.Stdout, nil) // want "User.Email .*Execute"
}

func set(u User, name string) {
	t := template.Must(template.New("set").Parse(`{{define "name"}}{{.Name}}{{end}}{{define "phone"}}{{.Phone}}{{end}}`))
	t.ExecuteTemplate(os.Stdout, "name", u)  // ok
	t.ExecuteTemplate(os.Stdout, "phone", u) // want "User.Phone .*ExecuteTemplate"
	t.ExecuteTemplate(os.Stdout, name, u)    // want "User.Phone .*ExecuteTemplate"
	t.Lookup("name").Execute(os.Stdout, u)   // ok
	t.Lookup("phone").Execute(os.Stdout, u)  // want "User.Phone .*Execute"
	t.Lookup(name).Execute(os.Stdout, u)     // want "User.Phone .*Execute"
	t.Execute(os.Stdout, u)                  // ok
}

func associated(u User) {
	root := template.New("root")
	template.Must(root.New("a").Parse("{{.Name}}"))
	template.Must(root.New("b").Parse(`{{template "a" .}}{{.Email}}`))
	root.ExecuteTemplate(os.Stdout, "a", u) // ok
	root.ExecuteTemplate(os.Stdout, "b", u) // want "User.Email .*ExecuteTemplate"
}

func cloned(u User) {
	base := template.Must(template.New("base").Parse(`{{block "body" .}}{{.Name}}{{end}}`))
	other := template.Must(template.Must(base.Clone()).Parse(`{{define "body"}}{{.Email}}{{end}}`))
	base.Execute(os.Stdout, u)  // ok
	other.Execute(os.Stdout, u) // want "User.Email .*Execute"
}

func delims(u User) {
	template.Must(template.New("d").Delims("<<", ">>").Parse("<<.Name>> {{.Email}}")).Execute(os.Stdout, u) // ok
	template.Must(template.New("d").Delims("<<", ">>").Parse("<<.Email>> {{.Name}}")).Execute(os.Stdout, u) // want "User.Email .*Execute"
}

func built(u User) {
	var b bytes.Buffer
	if err := names.Execute(&b, u); err == nil {
		log.Print(b.String()) // ok
	}
	var c strings.Builder
	if err := mails.Execute(&c, u); err == nil {
		log.Print(c.String()) // want "User.Email .*log.Print"
	}
}

// Fields.

type server struct {
	names *template.Template
	mails *template.Template
	given *template.Template
	Open  *template.Template
}

func newServer(t *template.Template) *server {
	return &server{names: names, mails: template.Must(template.New("m").Parse("{{.Email}}")), given: t, Open: names}
}

func (s *server) serve(u User) {
	s.names.Execute(os.Stdout, u) // ok
	s.mails.Execute(os.Stdout, u) // want "User.Email .*Execute"
	s.given.Execute(os.Stdout, u) // want "User.Email .*Execute" "User.Phone .*Execute" "Address.Street .*Execute"
	s.Open.Execute(os.Stdout, u)  // want "User.Email .*Execute" "User.Phone .*Execute" "Address.Street .*Execute"
}

var app = struct{ page, mail *template.Template }{
	page: template.Must(template.New("p").Parse("{{.Name}}")),
	mail: template.Must(template.New("m").Parse("{{.Email}}")),
}

func fromApp(u User) {
	app.page.Execute(os.Stdout, u) // ok
	app.mail.Execute(os.Stdout, u) // want "User.Email .*Execute"
}

// Functions that get a template, data or both.

func render(t *template.Template, data any) string {
	var b bytes.Buffer
	t.Execute(&b, data)
	return b.String()
}

func print(t *template.Template, data any) { t.Execute(os.Stdout, data) }

func printUser(t *template.Template, u User) {
	t.Execute(os.Stdout, u) // want "User.Email .*Execute" "User.Phone .*Execute" "Address.Street .*Execute"
}

func logUser(t *template.Template, u User) {
	var b bytes.Buffer
	t.Execute(&b, u)
	log.Print(b.String()) // want "User.Email .*log.Print .*a template that callers hand over" "User.Phone .*log.Print" "Address.Street .*log.Print"
}

func logAny(t *template.Template, data any) {
	var b bytes.Buffer
	t.Execute(&b, data)
	log.Print(b.String())
}

func renderUser(t *template.Template, u User) string {
	var b bytes.Buffer
	t.Execute(&b, u)
	return b.String()
}

func page(w io.Writer, data any) error { return names.Execute(w, data) }

func mailPage(w io.Writer, data any) error { return mails.Execute(w, data) }

func wrapped(w io.Writer, title string, content any) {
	t := template.Must(template.New("w").Parse("{{.Title}} {{.Content.Name}}"))
	t.Execute(w, map[string]any{"Title": title, "Content": content})
}

func wrappedMail(w io.Writer, title string, content any) {
	t := template.Must(template.New("w").Parse("{{.Title}} {{.Content.Email}}"))
	t.Execute(w, map[string]any{"Title": title, "Content": content})
}

func list(w io.Writer, items ...any) {
	template.Must(template.New("l").Parse("{{range .items}}{{.Name}}{{end}}")).Execute(w, map[string]any{"items": items})
}

func listMails(w io.Writer, items ...any) {
	template.Must(template.New("l").Parse("{{range .items}}{{.Email}}{{end}}")).Execute(w, map[string]any{"items": items})
}

type view struct {
	Title   string
	Content any
}

func inView(w io.Writer, content any) {
	template.Must(template.New("v").Funcs(funcs).Parse("{{.Title}} {{count .}} {{.Content.Home.City}} {{hide .Content.Email}}")).Execute(w, view{"t", content})
}

func inViewMail(w io.Writer, content any) {
	template.Must(template.New("v").Funcs(funcs).Parse("{{.Title}} {{.Content.Home.City}} {{same .Content.Email}}")).Execute(w, view{"t", content})
}

func wholeView(w io.Writer, content any) {
	template.Must(template.New("v").Funcs(funcs).Parse("{{.Content.Name}} {{dump .}}")).Execute(w, view{"t", content})
}

func made() *template.Template { return template.Must(template.New("made").Parse("{{.Name}}")) }

func helpers(u User) {
	log.Print(render(names, u))     // ok
	log.Print(render(mails, u))     // want "User.Email .*log.Print"
	log.Print(render(file, u))      // want "User.Email .*log.Print" "User.Phone .*log.Print" "Address.Street .*log.Print"
	log.Print(renderUser(names, u)) // ok
	log.Print(renderUser(mails, u)) // want "User.Email .*log.Print"
	print(names, u)                 // ok
	print(mails, u)                 // want "User.Email .*Execute through templates.print"
	printUser(names, u)
	printUser(mails, u)
	logUser(mails, u)
	logAny(names, u)                         // ok
	logAny(mails, u)                         // want "User.Email .*log.Print through templates.logAny"
	page(os.Stdout, u)                       // ok
	mailPage(os.Stdout, u)                   // want "User.Email .*Execute through templates.mailPage"
	wrapped(os.Stdout, "x", u)               // ok
	wrappedMail(os.Stdout, "x", u)           // want "User.Email .*Execute through templates.wrappedMail"
	list(os.Stdout, u, &u)                   // ok
	listMails(os.Stdout, u, &u)              // want "User.Email .*Execute through templates.listMails"
	inView(os.Stdout, u)                     // ok
	inViewMail(os.Stdout, u)                 // want "User.Email .*Execute through templates.inViewMail"
	wholeView(os.Stdout, u.Home)             // want "Address.Street .*Execute through templates.wholeView"
	wholeView(os.Stdout, u.Home.City)        // ok
	made().Execute(os.Stdout, u)             // ok
	func() { names.Execute(os.Stdout, u) }() // ok
	func() { mails.Execute(os.Stdout, u) }() // want "User.Email .*Execute"
}

func captured(u User) {
	t := template.Must(template.New("t").Parse("{{.Name}}"))
	m := template.Must(template.New("t").Parse("{{.Email}}"))
	do(func(w io.Writer) { t.Execute(w, u) }) // ok
	do(func(w io.Writer) { m.Execute(w, u) }) // want "User.Email .*Execute$"
}

func do(f func(io.Writer)) { f(os.Stdout) }

// A template that is made when it is first needed.

var (
	once   sync.Once
	lazy   *template.Template
	quick  = sync.OnceValue(func() *template.Template { return template.Must(template.New("q").Parse("{{.Name}}")) })
	lazily *template.Template
)

func get() *template.Template {
	once.Do(func() { lazy = template.Must(template.New("lazy").Parse("{{.Name}}")) })
	return lazy
}

func getMail() *template.Template {
	if lazily == nil {
		lazily = template.Must(template.New("lazy").Parse("{{.Email}}"))
	}
	return lazily
}

func needed(u User) {
	get().Execute(os.Stdout, u)     // ok
	getMail().Execute(os.Stdout, u) // want "User.Email .*Execute"
	quick().Execute(os.Stdout, u)   // ok
}

// Templates of another package.

func imported(u User) {
	dep.Names.Execute(os.Stdout, u)     // ok
	dep.Mails.Execute(os.Stdout, u)     // want "User.Email .*Execute"
	dep.Loaded.Execute(os.Stdout, u)    // want "User.Email .*Execute" "User.Phone .*Execute" "Address.Street .*Execute"
	dep.Page().Execute(os.Stdout, u)    // ok
	dep.Show(os.Stdout, u)              // ok
	dep.ShowMail(os.Stdout, u)          // want "User.Email .*Execute through dep.ShowMail"
	dep.Render(os.Stdout, names, u)     // ok
	dep.Render(os.Stdout, mails, u)     // want "User.Email .*Execute through dep.Render"
	dep.NewSealed().Write(os.Stdout, u) // ok
	// What the function does that the other package does not export is not known.
	dep.Masked.Execute(os.Stdout, u) // want "User.Email .*Execute"
}

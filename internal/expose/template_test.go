package expose_test

import (
	htmltemplate "html/template"
	"slices"
	"strconv"
	"strings"
	"testing"
	"text/template"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/expose/exposetest"
)

// texts are templates that are executed with a Page. The map of the page has
// one key, which is no constant.
var texts = []string{
	``,
	`no action`,
	`{{.}}`,
	`{{.Title}}`,
	`{{/* .Title */}}{{- .Secret -}}`,
	`{{.User}}`,
	`{{.User.Name}}`,
	`{{.User.Home}}`,
	`{{.User.Home.Street}}`,
	`{{.User.Short}}`,
	`{{.User.Deep}}`,
	`{{.User.Deep.Street}}`,
	`{{.User.With .Secret}}`,
	`{{(.User).Mail}}`,
	`{{$.Title}} {{$}}`,
	`{{$x := .User}}{{$x.Mail}}`,
	`{{if eq .Secret "x"}}yes{{else if $y := .User.Name}}{{$y}}{{end}}`,
	`{{with .User}}{{.Mail}}{{end}}`,
	`{{with $u := .User}}{{$u.Name}}{{.Tags}}{{end}}`,
	`{{range .Users}}{{.Name}}{{end}}`,
	`{{range $i, $u := .Users}}{{$i}}{{$u.Mail}}{{end}}`,
	`{{range $k, $v := .Texts}}{{$k}}{{end}}`,
	`{{range $k, $v := .Texts}}{{$v}}{{end}}`,
	`{{range .Named}}{{.Home}}{{end}}`,
	`{{range .User.Tags}}{{.}}{{end}}`,
	`{{len .Secret}} {{eq .Secret .Title}} {{not .Secret}}`,
	`{{index .Users 0}}`,
	`{{(index .Users 0).Mail}}`,
	`{{slice .Secret 0 8}}`,
	`{{print .User .Title}}`,
	`{{println .Plain}}`,
	`{{printf "%s" .Secret}}`,
	`{{printf "%T" .Secret}}`,
	`{{printf "%d items" 3}}`,
	`{{printf "%[2]s" .Secret .Title}}`,
	`{{.Secret | printf "%s %s" .Title}}`,
	`{{.Secret | html}}`,
	`{{html .Title .Secret}}`,
	`{{.Secret | len}}`,
	`{{.Secret | upper}}`,
	`{{upper .User.Name | printf "%q"}}`,
	`{{.Any}}`,
	`{{.Any.Mail}}`,
	`{{.Any.Home.Street}}`,
	`{{.Plain}}`,
	`{{.Plain.Street}}`,
	`{{.Street}}`,
	`{{.Addr}}`,
	`{{.Masked}}`,
	`{{.Masked.A}}`,
	`{{.Ptr}}`,
	`{{range .Users}}{{template "row" .}}{{end}}{{define "row"}}{{.Mail}}{{end}}`,
	`{{template "t"}}{{define "t"}}{{.}}{{end}}`,
	`{{block "b" .User}}{{.Name}}{{end}}`,
	`{{define "loop"}}{{if false}}{{template "loop" .}}{{end}}{{.Title}}{{end}}{{template "loop" .}}`,
	`{{define "unused"}}{{.Secret}}{{end}}{{.Title}}`,
	`{{with .Texts}}{{.missing}}{{end}}`,
	`<script>var u = {{.Plain}};</script>{{.Title}}`,
	`<script>var u = {{.User}};</script>`,
	`<script>var u = "{{.User.Name}}";</script>`,
	`<script>var u = {{.Masked}}, v = {{.Ptr}};</script>`,
	`<script>f()</script><p>{{.User}}</p>`,
	`<p title="{{.Title}}">{{.User.Mail}}</p>`,
}

// branching are templates of which one execution takes one way. Both count.
var branching = []string{
	`{{$x := .Title}}{{if .Secret}}{{$x = .User.Mail}}{{end}}{{$x}}`,
	`{{if .Secret}}{{.Title}}{{else}}{{.User.Mail}}{{end}}`,
	`{{and .Secret .Title}}`,
	`{{or .Secret .Title}}`,
}

func TestTemplates(t *testing.T) {
	s := suite(t)
	s.Cases = exposetest.Pages(s.Universe)
	for _, text := range texts {
		checkTemplate(t, s, text, false)
	}
	for _, text := range branching {
		checkTemplate(t, s, text, true)
	}
}

func checkTemplate(t *testing.T, s *exposetest.Suite, text string, more bool) {
	t.Helper()
	funcs := map[string]any{"upper": func(s string) string { return s + "!" }}
	s.Check(t, exposetest.Encoder{
		Name: "text/template " + text, Superset: more, Views: templateViews(t, text, "template"),
		Run: func(v any) (string, error) {
			var b strings.Builder
			err := template.Must(template.New("").Funcs(funcs).Parse(text)).Execute(&b, v)
			return b.String(), err
		},
	})
	s.Check(t, exposetest.Encoder{
		Name: "html/template " + text, Superset: more, Views: templateViews(t, text, "template-html"),
		Run: func(v any) (string, error) {
			var b strings.Builder
			err := htmltemplate.Must(htmltemplate.New("").Funcs(funcs).Parse(text)).Execute(&b, v)
			return b.String(), err
		},
	})
}

func templateViews(t *testing.T, text, family string) []expose.View {
	tmpl := expose.Template{}.Define("page", text)
	if tmpl.Unknown {
		t.Fatalf("%s is not parsed", text)
	}
	return []expose.View{tmpl.View(family, "page", true)}
}

func TestDefine(t *testing.T) {
	both := expose.Template{}.Define("a", `{{template "b" .X}}`).Define("b", `{{.Y}} is {{.Z}}`)
	for _, c := range []struct {
		name string
		got  expose.Template
		want string
	}{
		{"two texts", both, `{{define "a"}}{{template "b" .X}}{{end}}{{define "b"}}{{.Y}}.{{.Z}}{{end}}`},
		{"defined again", both.Define("b", `{{.W}}`), `{{define "a"}}{{template "b" .X}}{{end}}{{define "b"}}{{.W}}{{end}}`},
		{"an empty text", both.Define("b", ` `), both.Text},
		{"definitions inside", expose.Template{}.Define("", `{{define "x"}}{{.}}{{end}} `), `{{define ""}}.{{end}}{{define "x"}}{{.}}{{end}}`},
		{"functions that nobody knows", expose.Template{}.Define("", `{{unheard .Of | functions}}`), `{{define ""}}{{unheard .Of | functions}}{{end}}`},
		{"other delimiters", expose.Template{Left: "<<", Right: ">>"}.Define("", `{{.X}}<<.Y>>`), `{{define ""}}.{{.Y}}{{end}}`},
		{"scripts and quotes", expose.Template{}.Define("", `<p><script>f({{.X}}, "{{.Y}}")</script>`),
			`{{define ""}}<script.{{.X}}"{{.Y}}</script.{{end}}`},
	} {
		if c.got.Text != c.want || c.got.Unknown {
			t.Errorf("%s: %s, not %s", c.name, c.got.Text, c.want)
		}
		if again := c.got.Define("zz", ""); again.Unknown {
			t.Errorf("%s: cannot be parsed again", c.name)
		}
	}
	if !(expose.Template{}).Define("", "{{.Name").Unknown || !expose.AnyTemplate.Define("", "{{.Name}}").Unknown {
		t.Error("a text that does not parse is known")
	}
	if large := strings.Repeat("{{.Name}}", bounds.TemplateSize.Limit); !(expose.Template{}).Define("", large).Unknown {
		t.Error("the size of a template has no limit")
	}
}

func TestTemplateView(t *testing.T) {
	set := expose.Template{}.Define("a", `{{template "b" .X}}`).Define("b", `{{.Y | mask}}`).Define("c", `{{trim .Z}}`)
	set = set.WithFuncs(map[string]string{"mask": "example.com/shop.mask", "trim": "strings.TrimSpace"})
	for _, c := range []struct {
		name  string
		named bool
		want  string
	}{
		{"a", true, "template mask=example.com/shop.mask\n{{template \"a\" .}}{{define \"a\"}}{{template \"b\" .X}}{{end}}{{define \"b\"}}{{.Y | mask}}{{end}}\n"},
		{"c", true, "template trim=strings.TrimSpace\n{{template \"c\" .}}{{define \"c\"}}{{trim .Z}}{{end}}\n"},
		{"missing", true, "template \n\n"},
		{"", false, "template mask=example.com/shop.mask trim=strings.TrimSpace\n{{template \"a\" .}}{{template \"b\" .}}{{template \"c\" .}}" + set.Text + "\n"},
	} {
		if got := set.View("template", c.name, c.named); got != (expose.View{Encoder: c.want}) {
			t.Errorf("%q: %q, not %q", c.name, got.Encoder, c.want)
		}
	}
	if got := expose.AnyTemplate.View("template", "a", true); got != (expose.View{}) {
		t.Errorf("a template that is not known is looked at by %q", got.Encoder)
	}
}

func TestNamed(t *testing.T) {
	set := expose.Template{}.Define("", `{{define "b"}}{{.Y}}{{end}} text {{define "a"}}{{template "b" .X}}{{end}}`)
	var names []string
	for _, v := range set.Named("template") {
		names = append(names, v.Name)
		if want := set.View("template", v.Name, true); v.View != want {
			t.Errorf("%s: %q, not %q", v.Name, v.View.Encoder, want.Encoder)
		}
	}
	if !slices.Equal(names, []string{"a", "b"}) {
		t.Errorf("%q: a template that shows nothing is among them, or one that does is not", names)
	}
	for i := range bounds.Choices.Limit {
		set = set.Define(strconv.Itoa(i), "{{.}}")
	}
	if len(set.Named("template")) > 0 || len(expose.AnyTemplate.Named("template")) > 0 {
		t.Error("templates are told apart that are too many, or not known")
	}
	shared := expose.Template{}.Define("all", strings.Repeat("{{.Name}}", bounds.TemplateSize.Limit/16)).Define("a", `{{template "all" .}}`)
	if shared.Unknown || len(shared.Named("template")) > 0 {
		t.Error("templates are told apart that are too large")
	}
}

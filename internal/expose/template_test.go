package expose_test

import (
	"go/types"
	htmltemplate "html/template"
	"strings"
	"testing"
	"text/template"

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
		Name: "text/template " + text, Superset: more, Walk: walkTemplate(t, text, false),
		Run: func(v any) (string, error) {
			var b strings.Builder
			err := template.Must(template.New("").Funcs(funcs).Parse(text)).Execute(&b, v)
			return b.String(), err
		},
	})
	s.Check(t, exposetest.Encoder{
		Name: "html/template " + text, Superset: more, Walk: walkTemplate(t, text, true),
		Run: func(v any) (string, error) {
			var b strings.Builder
			err := htmltemplate.Must(htmltemplate.New("").Funcs(funcs).Parse(text)).Execute(&b, v)
			return b.String(), err
		},
	})
}

func walkTemplate(t *testing.T, text string, html bool) func(*expose.Cache, types.Type, expose.Value, expose.Show) {
	tmpl, err := expose.ParseTemplate(text, html)
	if err != nil {
		t.Fatal(err)
	}
	return func(c *expose.Cache, typ types.Type, v expose.Value, show expose.Show) {
		c.WalkTemplate(tmpl, typ, v, show)
	}
}

func TestParseTemplate(t *testing.T) {
	if _, err := expose.ParseTemplate("{{.Name", false); err == nil {
		t.Error("a template that does not parse is read")
	}
	if _, err := expose.ParseTemplate("{{unheard .Of | functions}}", true); err != nil {
		t.Error(err)
	}
}

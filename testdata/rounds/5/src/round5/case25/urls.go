// Package case25 builds addresses of partners out of parts.
package case25

import (
	"net/http"
	"net/url"
	"path"
	"strings"
	"text/template"
)

type Lead struct {
	Ref   string
	Email string `pii:"email"`
	Token string `pii:"token"`
	Town  string `pii:"city"`
}

// A route is an address in the making; each step gives a new one.
type route struct {
	base string
	segs []string
	q    url.Values
}

func to(base string) route { return route{base: base, q: url.Values{}} }

func (r route) seg(s string) route {
	r.segs = append(r.segs[:len(r.segs):len(r.segs)], url.PathEscape(s))
	return r
}

func (r route) get() error {
	resp, err := http.Get(r.base + "/" + path.Join(r.segs...) + "?" + r.q.Encode())
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func LeakSegment(base string, l Lead) error {
	return to(base).seg("leads").seg(l.Email).get() // leak: Lead.Email
}

func CleanSegment(base string, l Lead) error {
	r := to(base).seg("leads")
	_ = r.seg(l.Email)
	return r.seg(l.Ref).get()
}

func LeakQuery(base string, l Lead) error {
	r := to(base)
	r.q.Add("access_token", l.Token)
	return r.get() // leak: Lead.Token
}

func CleanQuery(base string, l Lead) error {
	r := to(base)
	r.q.Add("access_token", l.Token)
	r.q.Del("access_token")
	r.q = url.Values{"ref": {l.Ref}}
	return r.get()
}

func LeakResolved(base string, l Lead) error {
	u, err := url.Parse(base)
	if err != nil {
		return err
	}
	u = u.ResolveReference(&url.URL{Path: "/towns/" + l.Town})
	resp, err := http.Head(u.String()) // leak: Lead.Town
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func CleanResolved(base string, l Lead) error {
	u, err := url.Parse(base)
	if err != nil {
		return err
	}
	u = u.ResolveReference(&url.URL{Path: "/towns/" + l.Ref})
	resp, err := http.Head(u.String())
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

var hook = template.Must(template.New("hook").Parse(`{{.Base}}/hook/{{.Lead.Ref}}{{with .Extra}}?x={{.}}{{end}}`))

func LeakTemplate(base string, l Lead) error {
	var b strings.Builder
	if err := hook.Execute(&b, map[string]any{"Base": base, "Lead": l, "Extra": l.Town}); err != nil {
		return err
	}
	resp, err := http.Get(b.String()) // leak: Lead.Town
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func CleanTemplate(base string, l Lead) error {
	var b strings.Builder
	if err := hook.Execute(&b, map[string]any{"Base": base, "Lead": l}); err != nil {
		return err
	}
	resp, err := http.Get(b.String())
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// Package case42 asks a directory with addresses that are made of structs.
package case42

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"reflect"
	"strings"
)

// Search is for people.
type Search struct {
	Team  string `url:"team"`
	Name  string `url:"name,omitempty" pii:"name"`
	Token string `url:"-" pii:"token"`
	Page  int    `url:"page,omitempty"`
}

// Paged is a search without words.
type Paged struct {
	Team  string
	Token string `url:"-" pii:"token"`
}

// encode turns the fields of a struct into parameters, by their tags.
func encode(v any) url.Values {
	values := url.Values{}
	rv := reflect.Indirect(reflect.ValueOf(v))
	for _, f := range reflect.VisibleFields(rv.Type()) {
		tag, ok := f.Tag.Lookup("url")
		if !ok {
			tag = strings.ToLower(f.Name)
		}
		name, opts, _ := strings.Cut(tag, ",")
		fv := rv.FieldByIndex(f.Index)
		if name == "-" || opts == "omitempty" && fv.IsZero() {
			continue
		}
		values.Set(name, fmt.Sprint(fv.Interface()))
	}
	return values
}

// Client is of the directory.
type Client struct{ Base string }

func (c Client) get(ctx context.Context, path string, query url.Values, header http.Header) error {
	u, err := url.Parse(c.Base)
	if err != nil {
		return err
	}
	u = u.JoinPath(path)
	u.RawQuery = query.Encode()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return err
	}
	for name, values := range header {
		req.Header[name] = values
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

// LeakQuery asks for a name, CleanQuery for a team.
func LeakQuery(ctx context.Context, base string, s Search) {
	_ = Client{base}.get(ctx, "people", encode(s), nil) // leak: Search.Name
}

func CleanQuery(ctx context.Context, base string, s Search) {
	s.Name = ""
	_ = Client{base}.get(ctx, "people", encode(&s), nil)
}

// LeakAll sets the token by hand, CleanTagged leaves it to the tag.
func LeakAll(ctx context.Context, base string, s Search) {
	q := encode(Paged{s.Team, s.Token})
	q.Set("token", s.Token)
	_ = Client{base}.get(ctx, "people", q, nil) // leak: Search.Token
}

func CleanTagged(ctx context.Context, base string, s Search) {
	q := encode(Paged{s.Team, s.Token})
	_ = Client{base}.get(ctx, "people", q, nil)
}

// LeakPath has the name in the path, CleanPath the team.
func LeakPath(ctx context.Context, base string, s Search) {
	_ = Client{base}.get(ctx, "people/"+url.PathEscape(s.Name), nil, nil) // leak: Search.Name
}

func CleanPath(ctx context.Context, base string, s Search) {
	_ = Client{base}.get(ctx, "people/"+url.PathEscape(s.Team), nil, nil)
}

// LeakHeader sends the name in a header, CleanHeader the page.
func LeakHeader(ctx context.Context, base string, s Search) {
	h := http.Header{"X-Asked-For": {s.Name, s.Team}}
	_ = Client{base}.get(ctx, "people", nil, h) // leak: Search.Name
}

func CleanHeader(ctx context.Context, base string, s Search) {
	h := http.Header{"X-Asked-For": {s.Team, fmt.Sprint(s.Page)}}
	_ = Client{base}.get(ctx, "people", nil, h)
}

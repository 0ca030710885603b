// Package case34 calls a partner with requests that editors change, as generated clients do.
package case34

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"strings"
)

type User struct {
	ID       string
	Login    string `pii:"username"`
	Email    string `pii:"email"`
	Session  string `pii:"session"`
	Language string `pii:"language"`
}

// An editor changes a request before it goes out.
type editor func(ctx context.Context, r *http.Request) error

type client struct {
	base    string
	editors []editor
}

func (c *client) do(ctx context.Context, path string, body io.Reader, more ...editor) error {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, c.base+path, body)
	if err != nil {
		return err
	}
	for _, e := range append(c.editors, more...) {
		if err := e(ctx, r); err != nil {
			return err
		}
	}
	resp, err := http.DefaultClient.Do(r)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	_, err = io.Copy(io.Discard, resp.Body)
	return err
}

func basic(user string) editor {
	return func(_ context.Context, r *http.Request) error {
		r.SetBasicAuth(user, "x")
		return nil
	}
}

func cookie(name, value string) editor {
	return func(_ context.Context, r *http.Request) error {
		r.AddCookie(&http.Cookie{Name: name, Value: value})
		return nil
	}
}

func query(k, v string) editor {
	return func(_ context.Context, r *http.Request) error {
		q := r.URL.Query()
		q.Set(k, v)
		r.URL.RawQuery = q.Encode()
		return nil
	}
}

func bare(_ context.Context, r *http.Request) error {
	r.URL.RawQuery = ""
	r.Header = http.Header{}
	return nil
}

func LeakCookie(base string, u User) error {
	c := &client{base, []editor{cookie("lang", u.Language)}}
	return c.do(context.Background(), "/u/"+u.ID, nil) // leak: User.Language
}

func CleanCookie(base string, u User) error {
	c := &client{base, []editor{cookie("lang", u.Language), bare}}
	return c.do(context.Background(), "/u/"+u.ID, nil)
}

func LeakBasic(base string, u User) error {
	c := &client{base: base}
	return c.do(context.Background(), "/u/"+u.ID, nil, basic(u.Login)) // leak: User.Login
}

func CleanBasic(base string, u User) error {
	c := &client{base: base}
	return c.do(context.Background(), "/u/"+u.ID, nil, basic("office"))
}

func LeakQuery(base string, u User) error {
	c := &client{base: base}
	return c.do(context.Background(), "/u", nil, query("q", "a"), query("mail", u.Email)) // leak: User.Email
}

func CleanQuery(base string, u User) error {
	c := &client{base: base}
	return c.do(context.Background(), "/u", nil, query("q", u.Email), query("q", u.ID))
}

func LeakForm(base string, u User) error {
	form := url.Values{"id": {u.ID}}
	form.Add("id", u.Email)
	c := &client{base: base}
	return c.do(context.Background(), "/u", strings.NewReader(form.Encode())) // leak: User.Email
}

func CleanForm(base string, u User) error {
	form := url.Values{"id": {u.Email}}
	form.Set("id", u.ID)
	c := &client{base: base}
	return c.do(context.Background(), "/u", strings.NewReader(form.Encode()))
}

// Package case46 asks other services, with cursors and filters in the address.
package case46

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
)

// Query is what somebody looks for.
type Query struct {
	User  string `pii:"username"`
	Terms string `pii:"search-query"`
	Page  int
}

type index struct {
	base *url.URL
	http *http.Client
}

func newIndex() *index {
	base, err := url.Parse(os.Getenv("PROBE_URL"))
	if err != nil {
		base = &url.URL{Scheme: "http", Host: "localhost"}
	}
	return &index{base, http.DefaultClient}
}

func (x *index) get(ctx context.Context, q url.Values, segments ...string) error {
	u := x.base.JoinPath(segments...)
	u.RawQuery = q.Encode()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return err
	}
	resp, err := x.http.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	_, err = io.Copy(io.Discard, resp.Body)
	return err
}

// cursor is where to go on. It is opaque to people, and to nobody else.
type cursor struct {
	Page int
	User string `json:",omitempty"`
}

func (c cursor) String() string {
	text, _ := json.Marshal(c)
	return base64.RawURLEncoding.EncodeToString(text)
}

func LeakCursor(q Query) {
	v := url.Values{"cursor": {cursor{q.Page, q.User}.String()}}
	_ = newIndex().get(context.Background(), v, "v1", "items") // leak: Query.User
}

func CleanCursor(q Query) {
	v := url.Values{"cursor": {cursor{Page: q.Page}.String()}}
	_ = newIndex().get(context.Background(), v, "v1", "items")
}

func LeakSegment(q Query) {
	_ = newIndex().get(context.Background(), url.Values{}, "v1", "users", q.User) // leak: Query.User
}

func CleanSegment(q Query) {
	_ = newIndex().get(context.Background(), url.Values{}, "v1", "users", strconv.Itoa(q.Page))
}

// LeakBody moves the terms from the address to the body, which a stranger reads as well.
func LeakBody(q Query) {
	form := url.Values{"q": strings.Fields(q.Terms)}
	resp, err := http.PostForm(newIndex().base.String(), form) // leak: Query.Terms
	if err == nil {
		resp.Body.Close()
	}
}

func CleanBody(q Query) {
	form := url.Values{"q": strings.Fields(strconv.Itoa(len(q.Terms)))}
	resp, err := http.PostForm(newIndex().base.String(), form)
	if err == nil {
		resp.Body.Close()
	}
}

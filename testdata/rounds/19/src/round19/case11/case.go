// Package case11 is a provider for a tool that manages infrastructure, with a client that logs its requests.
package case11

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httputil"
)

// Provider is what the user configures.
type Provider struct {
	Endpoint string
	APIKey   string `pii:"api-key"`
	AppKey   string `pii:"api-key"`
}

// Database is a resource.
type Database struct {
	Name     string `json:"name"`
	Password string `json:"master_password" pii:"password"`
	Size     int    `json:"size"`
}

// Diagnostic is shown to the user.
type Diagnostic struct{ Summary, Detail string }

// Diagnostics is all that went wrong.
type Diagnostics []Diagnostic

func (d Diagnostics) print(w io.Writer) {
	for _, one := range d {
		fmt.Fprintf(w, "Error: %s\n\n%s\n", one.Summary, one.Detail)
	}
}

func (p Provider) request(method, path string, v any) (*http.Request, error) {
	var body bytes.Buffer
	if v != nil {
		if err := json.NewEncoder(&body).Encode(v); err != nil {
			return nil, err
		}
	}
	req, err := http.NewRequest(method, p.Endpoint+path, &body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	return req, nil
}

func (p Provider) sign(req *http.Request) {
	req.Header.Set("X-Api-Key", p.APIKey)
	req.Header.Add("X-Application-Key", p.AppKey)
}

// dump logs a request, with the body or without, except for headers that are named.
func dump(req *http.Request, body bool, without ...string) {
	shown := req.Clone(req.Context())
	for _, name := range without {
		shown.Header.Del(name)
	}
	text, err := httputil.DumpRequestOut(shown, body)
	if err != nil {
		log.Printf("[DEBUG] %s", err)
		return
	}
	log.Printf("[DEBUG] request:\n%s", text)
}

// LeakHeader leaves one of two keys in the dump, CleanHeader none.
func LeakHeader(p Provider) {
	req, err := p.request(http.MethodGet, "/monitors", nil)
	if err != nil {
		return
	}
	p.sign(req)
	dump(req, false, "X-Api-Key") // leak: Provider.AppKey
}

func CleanHeader(p Provider) {
	req, err := p.request(http.MethodGet, "/monitors", nil)
	if err != nil {
		return
	}
	p.sign(req)
	dump(req, false, "X-Api-Key", "x-application-key")
}

// LeakBody dumps the body with the password, CleanBody the head alone.
func LeakBody(p Provider, d Database) {
	req, err := p.request(http.MethodPost, "/databases", d)
	if err == nil {
		dump(req, true) // leak: Database.Password
	}
}

func CleanBody(p Provider, d Database) {
	req, err := p.request(http.MethodPost, "/databases", d)
	if err == nil {
		dump(req, false)
	}
}

// create fails with the text that was refused.
func create(d Database, quote bool) error {
	text, _ := json.Marshal(d)
	if quote {
		return fmt.Errorf("400: cannot process %s", text)
	}
	return errors.New("400: cannot process the database " + d.Name)
}

// LeakDetail shows what was refused, CleanDetail its name.
func LeakDetail(d Database) {
	var all Diagnostics
	if err := create(d, true); err != nil {
		all = append(all, Diagnostic{"cannot create", err.Error()})
	}
	all.print(log.Writer()) // leak: Database.Password
}

func CleanDetail(d Database) {
	var all Diagnostics
	if err := create(d, false); err != nil {
		all = append(all, Diagnostic{"cannot create", err.Error()})
	}
	all.print(log.Writer())
}

// LeakState prints the attributes of the resource, CleanState those that are not sensitive.
func LeakState(d Database) {
	attrs := map[string]string{"name": d.Name, "size": fmt.Sprint(d.Size), "master_password": d.Password}
	for k, v := range attrs {
		fmt.Printf("+ %s = %q\n", k, v) // leak: Database.Password
	}
}

func CleanState(d Database) {
	attrs := map[string]string{"name": d.Name, "size": fmt.Sprint(d.Size), "master_password": d.Password}
	attrs["master_password"] = "(sensitive value)"
	for k, v := range attrs {
		fmt.Printf("+ %s = %q\n", k, v)
	}
}

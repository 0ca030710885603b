// Package case17 fetches charts from repositories, with credentials that only the repository itself may get.
package case17

import (
	"fmt"
	"io"
	"log"
	"os"
	"strings"

	"round19/case17/getter"
)

// Entry is a repository that was added.
type Entry struct {
	Name     string
	URL      string
	Username string
	Password string `pii:"password"`
}

// Release is what is installed of a chart.
type Release struct {
	Chart  string
	Values map[string]any
	Admin  string `pii:"password"`
}

func (e Entry) options(pass bool) []getter.Option {
	opts := []getter.Option{getter.WithURL(e.URL), getter.WithAgent("charts/3")}
	if pass {
		opts = append(opts, getter.WithBasicAuth(e.Username, e.Password))
	}
	return opts
}

func (r Release) merged() map[string]any {
	out := map[string]any{"replicas": 1}
	for k, v := range r.Values {
		out[k] = v
	}
	out["adminPassword"] = r.Admin
	return out
}

// render fails, as templates do.
func render(chart string, values map[string]any, debug bool) error {
	if debug {
		return fmt.Errorf("template %s: error calling include with %v", chart, values)
	}
	return fmt.Errorf("template %s: error calling include", chart)
}

// LeakOther sends the credentials to the host that an index names, CleanOther sends them nowhere.
func LeakOther(e Entry) {
	resp, err := getter.New(e.options(true)...).Get(os.Getenv("PROBE_URL") + "/chart.tgz") // leak: Entry.Password
	if err == nil {
		_, _ = io.Copy(io.Discard, resp)
	}
}

func CleanOther(e Entry) {
	resp, err := getter.New(e.options(false)...).Get(os.Getenv("PROBE_URL") + "/chart.tgz")
	if err == nil {
		_, _ = io.Copy(io.Discard, resp)
	}
}

// LeakDescribe logs the getter with what it was given, CleanDescribe where it goes.
func LeakDescribe(e Entry) {
	g := getter.New(e.options(true)...)
	log.Printf("getter %v", g) // leak: Entry.Password
}

func CleanDescribe(e Entry) {
	g := getter.New(e.options(true)...)
	log.Printf("getter %v", g.Host())
}

// LeakRender logs an error with the values, CleanRender one without.
func LeakRender(r Release) {
	if err := render(r.Chart, r.merged(), true); err != nil {
		log.Println("install failed:", err) // leak: Release.Admin
	}
}

func CleanRender(r Release) {
	if err := render(r.Chart, r.merged(), false); err != nil {
		log.Println("install failed:", err)
	}
}

// LeakNotes prints the notes of a chart with a value in them, CleanNotes tells how to get at it.
func LeakNotes(r Release) {
	notes := strings.ReplaceAll("Log in with admin / {{ pw }}", "{{ pw }}", fmt.Sprint(r.merged()["adminPassword"]))
	_, _ = io.WriteString(os.Stdout, notes) // leak: Release.Admin
}

func CleanNotes(r Release) {
	notes := strings.ReplaceAll("Log in with admin / {{ pw }}", "{{ pw }}", fmt.Sprint(r.merged()["replicas"]))
	_, _ = io.WriteString(os.Stdout, notes)
}

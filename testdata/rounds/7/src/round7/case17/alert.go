// Package case17 tells operators of alerts, by templates that they write themselves.
package case17

import (
	"log"
	"maps"
	"os"
	"slices"
	"text/template"
)

// A Pair is a label of an alert with its value.
type Pair struct{ Name, Value string }

type KV map[string]string

// SortedPairs gives the labels in their order.
func (kv KV) SortedPairs() []Pair {
	var out []Pair
	for _, k := range slices.Sorted(maps.Keys(kv)) {
		out = append(out, Pair{k, kv[k]})
	}
	return out
}

// Remove gives the labels but for some.
func (kv KV) Remove(keys []string) KV {
	out := KV{}
	for k, v := range kv {
		if !slices.Contains(keys, k) {
			out[k] = v
		}
	}
	return out
}

func (kv KV) Names() []string { return slices.Sorted(maps.Keys(kv)) }

type Alert struct {
	Name   string
	Labels KV
	Owner  Owner
}

// An Owner is whom an alert is about.
type Owner struct {
	Team  string
	Phone string `pii:"phone"`
	Email string `pii:"email"`
}

func (o Owner) Short() string { return o.Team }

func alert(o Owner) Alert {
	return Alert{"disk full", KV{"team": o.Team, "phone": o.Phone}, o}
}

func send(text string, a any) error {
	t, err := template.New("alert").Parse(text)
	if err != nil {
		return err
	}
	return t.Execute(os.Stdout, a)
}

const (
	all   = "{{.Name}}{{range .Labels.SortedPairs}} {{.Name}}={{.Value}}{{end}}\n"
	names = "{{.Name}}{{range .Labels.Names}} {{.}}{{end}}\n"
	whole = "{{.Name}} {{.Owner}}\n"
	short = "{{.Name}} {{.Owner.Short}}\n"
	with  = "{{with .Owner}}{{.Team}}{{if .Email}} {{.Email}}{{end}}{{end}}\n"
	less  = "{{with .Owner}}{{.Team}}{{if .Email}} by mail{{end}}{{end}}\n"
)

func LeakPairs(o Owner) error { return send(all, alert(o)) } // leak: Owner.Phone

func CleanPairs(o Owner) error { return send(names, alert(o)) }

func LeakWhole(o Owner) error { return send(whole, alert(o)) } // leak: Owner.Phone, Owner.Email

func CleanWhole(o Owner) error { return send(short, alert(o)) }

func LeakWith(o Owner) error { return send(with, alert(o)) } // leak: Owner.Email

func CleanWith(o Owner) error { return send(less, alert(o)) }

func LeakRemoved(o Owner) {
	a := alert(o)
	log.Print(a.Labels.Remove([]string{"team"})) // leak: Owner.Phone
}

func CleanRemoved(o Owner) {
	a := alert(o)
	delete(a.Labels, "phone")
	log.Print(a.Labels)
}

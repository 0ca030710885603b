// Package case26 lists objects in the columns that a user of the command asks for.
package case26

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
)

// Account is an object of the system.
type Account struct {
	Metadata Metadata `json:"metadata"`
	Spec     Spec     `json:"spec"`
}

// Metadata is what all objects have.
type Metadata struct {
	Name   string            `json:"name"`
	Labels map[string]string `json:"labels,omitempty"`
}

// Spec is what only accounts have.
type Spec struct {
	Email string   `json:"email" pii:"email"`
	Keys  []string `json:"keys" pii:"api-key"`
	Plan  string   `json:"plan"`
}

// at follows a path through decoded JSON.
func at(v any, path string) any {
	for part := range strings.SplitSeq(strings.TrimPrefix(path, "."), ".") {
		m, ok := v.(map[string]any)
		if !ok {
			return nil
		}
		v = m[part]
	}
	return v
}

// decoded is an object as a tree of maps.
func decoded(v any) (any, error) {
	data, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	var tree any
	return tree, json.Unmarshal(data, &tree)
}

// rows has the cells for all objects.
func rows(list []Account, paths ...string) (table [][]string, err error) {
	for _, a := range list {
		tree, err := decoded(a)
		if err != nil {
			return nil, err
		}
		var cells []string
		for _, p := range paths {
			cells = append(cells, fmt.Sprint(at(tree, p)))
		}
		table = append(table, cells)
	}
	return table, nil
}

// LeakColumns has a column with the address, CleanColumns one with the plan.
func LeakColumns(list []Account) {
	table, err := rows(list, ".metadata.name", ".spec.email")
	fmt.Println(table, err) // leak: Spec.Email
}

func CleanColumns(list []Account) {
	table, err := rows(list, ".metadata.name", ".spec.plan")
	fmt.Println(table, err)
}

// printer writes one object.
type printer func(io.Writer, Account)

var printers = map[string]printer{
	"name": func(w io.Writer, a Account) { fmt.Fprintf(w, "account/%s\n", a.Metadata.Name) },
	"keys": func(w io.Writer, a Account) {
		fmt.Fprintf(w, "%s\t%s\n", a.Metadata.Name, strings.Join(a.Spec.Keys, ",")) // leak: Spec.Keys
	},
}

func print(list []Account, output string) {
	for _, a := range list {
		printers[output](os.Stdout, a)
	}
}

// LeakPrinter picks the printer of the keys, CleanPrinter that of the names.
func LeakPrinter(list []Account) {
	print(list, "keys")
}

func CleanPrinter(list []Account) {
	print(list, "name")
}

// LeakPatch shows what a patch would be, CleanPatch that of the metadata.
func LeakPatch(list []Account) {
	for _, a := range list {
		patch, _ := json.MarshalIndent(map[string]any{"spec": a.Spec}, "", "  ")
		fmt.Printf("%s\n", patch) // leak: Spec.Email, Spec.Keys
	}
}

func CleanPatch(list []Account) {
	for _, a := range list {
		a.Metadata.Labels = map[string]string{"plan": a.Spec.Plan}
		patch, _ := json.MarshalIndent(map[string]any{"metadata": a.Metadata}, "", "  ")
		fmt.Printf("%s\n", patch)
	}
}

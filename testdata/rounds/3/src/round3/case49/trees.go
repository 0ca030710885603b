// Package case49 walks values of unknown shape.
package case49

import (
	"fmt"
	"log"
	"maps"
	"slices"
	"strings"
)

type Survey struct {
	ID      int
	Name    string `pii:"name"`
	Opinion string `pii:"political-opinion"`
	Town    string
}

func tree(s Survey) map[string]any {
	return map[string]any{
		"id":      s.ID,
		"who":     map[string]any{"name": s.Name, "town": s.Town},
		"answers": []any{s.Opinion, 3},
	}
}

func flatten(v any) []string {
	switch v := v.(type) {
	case map[string]any:
		var out []string
		for _, k := range slices.Sorted(maps.Keys(v)) {
			out = append(out, flatten(v[k])...)
		}
		return out
	case []any:
		var out []string
		for _, e := range v {
			out = append(out, flatten(e)...)
		}
		return out
	default:
		return []string{fmt.Sprint(v)}
	}
}

func shape(v any) string {
	switch v := v.(type) {
	case map[string]any:
		return "{" + strings.Join(slices.Sorted(maps.Keys(v)), ",") + "}"
	case []any:
		return fmt.Sprint("[", len(v), "]")
	default:
		return fmt.Sprintf("%T", v)
	}
}

func blank(v any) any {
	switch v := v.(type) {
	case map[string]any:
		out := map[string]any{}
		for k, e := range v {
			out[k] = blank(e)
		}
		return out
	case []any:
		out := make([]any, len(v))
		for i, e := range v {
			out[i] = blank(e)
		}
		return out
	case string:
		return "-"
	case int:
		return v
	}
	return nil
}

func LeakFlatten(s Survey) {
	log.Print(flatten(tree(s))) // leak: Survey.Name, Survey.Opinion
}

func CleanFlatten(s Survey) {
	log.Print(flatten(map[string]any{"id": s.ID, "town": []any{s.Town}}))
}

func CleanShape(s Survey) {
	log.Print(shape(tree(s)))
}

func CleanBlank(s Survey) {
	log.Print(blank(tree(s)))
}

func LeakBlankDropped(s Survey) {
	t := tree(s)
	blank(t)
	log.Print(t) // leak: Survey.Name, Survey.Opinion
}

func LeakInner(s Survey) {
	who := tree(s)["who"].(map[string]any)
	log.Print(who["name"]) // leak: Survey.Name
}

func CleanInner(s Survey) {
	who := tree(s)["who"].(map[string]any)
	log.Print(who["town"])
}

type node struct {
	label    string
	value    string
	children []*node
}

func (n *node) depth() int {
	d := 0
	for _, c := range n.children {
		d = max(d, c.depth())
	}
	return d + 1
}

func (n *node) lines(indent string) []string {
	out := []string{indent + n.label + ": " + n.value}
	for _, c := range n.children {
		out = append(out, c.lines(indent+"  ")...)
	}
	return out
}

func (n *node) find(label string) *node {
	if n.label == label {
		return n
	}
	for _, c := range n.children {
		if found := c.find(label); found != nil {
			return found
		}
	}
	return nil
}

func nodes(s Survey) *node {
	return &node{label: "survey", children: []*node{{label: "town", value: s.Town}, {label: "opinion", value: s.Opinion}}}
}

func LeakLines(s Survey) {
	log.Print(strings.Join(nodes(s).lines(""), "\n")) // leak: Survey.Opinion
}

func CleanDepth(s Survey) {
	log.Print(nodes(s).depth(), nodes(s).label)
}

func LeakFind(s Survey) {
	log.Print(nodes(s).find("opinion").value) // leak: Survey.Opinion
}

func CleanFind(s Survey) {
	log.Print(nodes(s).find("opinion").label)
}

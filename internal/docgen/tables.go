package main

import (
	"fmt"
	"strings"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
)

func categories() string {
	text := "A tag names a category, by its last part where that is enough: `pii:\"email\"`. A category stands for those " +
		"below it too. Sensitive categories are those that the law protects more strictly; below one, all are.\n\n"
	text += head("category", "what it holds", "sensitive")
	for _, id := range category.All() {
		sensitive := ""
		if id.Sensitive() {
			sensitive = "yes"
		}
		text += row("`"+string(id)+"`", id.Says(), sensitive)
	}
	return text
}

func kinds() string {
	text := "A sink is where data leaves our hands. Its kind says how; a policy and a directive name a kind, or a family of " +
		"kinds by the part before the slash.\n\n"
	text += head("kind", "what it is", "pass", "judged by default by")
	for _, k := range flow.Kinds() {
		text += row("`"+string(k)+"`", k.Says(), passLink(k), promiseLinks(k))
	}
	return text
}

func passLink(k flow.Kind) string {
	name := k.Pass()
	return "[" + name + "](" + name + ".md)"
}

// promiseLinks are the default promises about a kind, or what is done instead
// of judging it.
func promiseLinks(k flow.Kind) string {
	var links []string
	for _, p := range policy.Default().About(k) {
		links = append(links, promiseLink(p.ID))
	}
	if links == nil {
		return "none: mapped, not judged"
	}
	return strings.Join(links, ", ")
}

// promiseLink leads to the heading of a promise; a heading's anchor has no
// slash.
func promiseLink(id string) string {
	return "[" + id + "](policy-default.md#" + strings.ReplaceAll(id, "/", "") + ")"
}

// sinks is the part of an analyzer's page about the kinds that it reports.
func sinks(name string) string {
	rows := ""
	for _, k := range flow.Kinds() {
		if k.Pass() == name {
			rows += row("`"+string(k)+"`", k.Says(), promiseLinks(k))
		}
	}
	if rows == "" {
		return ""
	}
	return "## Sinks\n\n" + head("kind", "what it is", "judged by default by") + rows + "\n"
}

func limits() string {
	text := "Each limit of the engine counts for one function or one value, never for a package or a run, so that every driver " +
		"gives the same answer. A flow that a limit has made less than exact carries a mark; a limit that only drops has no flow to mark.\n\n"
	text += head("limit", "what it limits", "value")
	for _, b := range bounds.All() {
		text += row("`"+b.Name+"`", b.Says, fmt.Sprint(b.Limit))
	}
	return text
}

func defaultPolicy() string {
	text := "This is what piivet holds code to as long as nobody tells it otherwise. `sensitive` stands for every category " +
		"that is marked so in [the tree](categories.md), and for all data whose subject is a child. Masked data is no longer " +
		"personal, so it meets every requirement; hashed and encrypted data still is, so it does not meet `never`. " +
		"A password hash is a hash. Data of several categories is held to the rules of each.\n\n" +
		"What our own clients get back, and the address that a mail is delivered to, are in the data map and are not judged.\n"
	for _, p := range policy.Default().Promises {
		text += "\n## " + p.ID + "\n\n" + upperFirst(p.Says) + ".\n\n" + head("data", "sinks", "requires")
		for _, r := range p.Rules {
			text += row(dataOf(r), code(r.Sinks, ", "), "`"+r.Require.String()+"`")
		}
	}
	return text
}

func dataOf(r policy.Rule) string {
	text := code(names(r.Data), ", ")
	if len(r.Except) > 0 {
		text += " except " + code(names(r.Except), ", ")
	}
	return text
}

func names(data []policy.Data) []string {
	words := make([]string, len(data))
	for i, d := range data {
		words[i] = d.String()
	}
	return words
}

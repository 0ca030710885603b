// Package i18n translates messages.
package i18n

import (
	"fmt"
	"strings"
)

// A Catalog has a text for each key.
type Catalog map[string]string

// Args are put in for {names}.
type Args map[string]any

var Catalogs = map[string]Catalog{
	"en": {"hello": "Hello {name}", "ready": "Your order {order} is ready", "debt": "You owe {sum}"},
	"de": {"hello": "Hallo {name}", "ready": "Ihre Bestellung {order} ist da", "debt": "Sie schulden {sum}"},
}

type Printer struct {
	catalog Catalog
	missing func(key string)
}

func For(lang string, missing func(string)) *Printer {
	return &Printer{Catalogs[lang], missing}
}

func (p *Printer) T(key string, args Args) string {
	text, ok := p.catalog[key]
	if !ok {
		p.missing(key)
		return key
	}
	var pairs []string
	for k, v := range args {
		pairs = append(pairs, "{"+k+"}", fmt.Sprint(v))
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

func (p *Printer) Title(key string) string { return p.catalog[key] }

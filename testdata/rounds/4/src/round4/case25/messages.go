// Package case25 speaks to customers in their language.
package case25

import (
	"log"

	"round4/case25/i18n"
)

type Customer struct {
	First string `pii:"name"`
	Debt  string `pii:"payment"`
	Order string
	Lang  string
}

func printer(lang string) *i18n.Printer {
	return i18n.For(lang, func(key string) { log.Print("no text for ", key) })
}

func LeakHello(c Customer) {
	log.Print(printer(c.Lang).T("hello", i18n.Args{"name": c.First})) // leak: Customer.First
}

func CleanHello(c Customer) {
	log.Print(printer(c.Lang).T("hello", i18n.Args{"name": c.Order}))
}

func LeakReady(c Customer) {
	text := printer(c.Lang).T("debt", i18n.Args{"sum": c.Debt, "order": c.Order})
	log.Print(text) // leak: Customer.Debt
}

func CleanReady(c Customer) {
	text := printer(c.Lang).T("ready", i18n.Args{"order": c.Order})
	log.Print(text, len(c.Debt))
}

func LeakMissing(c Customer) {
	p := printer(c.Lang)
	_ = p.T("greeting for "+c.First, nil) // leak: Customer.First
}

func CleanMissing(c Customer) {
	p := printer(c.Lang)
	_ = p.T("greeting", i18n.Args{"name": c.First})
}

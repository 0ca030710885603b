//go:build probe

package case02

import (
	"fmt"
	"io"
	"net/http"

	"round16/case02/api"
	"round16/case02/model"
	"round16/case02/webhook"
)

var (
	customer = model.Customer{ID: "c7", Email: "canary-email@example.org", Name: "canary-name", Tax: "canary-tax", Plan: "pro"}
	card     = model.Card{Holder: "canary-holder", Number: "canary-number-4444", CVV: "canary-cvv", Brand: "visa"}
	mandate  = model.Mandate{ID: "m1", IBAN: "canary-iban", Bank: "first"}
	note     = webhook.Notice{ID: "n1", Debtor: "canary-debtor", Reason: "MS03", Cents: 100}
	form     = api.Signup{Account: "a1", Mail: "canary-mail@example.org", Password: "canary-password", Plan: "pro"}
)

func init() { http.DefaultTransport = network{} }

// network shows what is sent.
type network struct{}

func (network) RoundTrip(r *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(r.Body)
	fmt.Println(r.Method, r.URL, string(body))
	return &http.Response{StatusCode: 204, Body: http.NoBody, Request: r}, err
}

var Probe = map[string]func(){
	"LeakSignup":        func() { LeakSignup(form) },
	"CleanSignup":       func() { CleanSignup(form) },
	"LeakNotice":        func() { LeakNotice(note) },
	"CleanNotice":       func() { CleanNotice(note) },
	"LeakNoticeError":   func() { LeakNoticeError(note) },
	"CleanNoticeError":  func() { CleanNoticeError(note) },
	"LeakRenew":         func() { LeakRenew(customer) },
	"CleanRenew":        func() { CleanRenew(customer) },
	"LeakDeclined":      func() { LeakDeclined(customer) },
	"CleanDeclined":     func() { CleanDeclined(customer) },
	"LeakCollect":       func() { LeakCollect(mandate) },
	"CleanCollect":      func() { CleanCollect(mandate) },
	"LeakDebit":         func() { LeakDebit(mandate) },
	"CleanDebit":        func() { CleanDebit(mandate) },
	"LeakWebhook":       func() { LeakWebhook(customer) },
	"CleanWebhook":      func() { CleanWebhook(customer) },
	"LeakFlag":          func() { LeakFlag(customer) },
	"CleanFlag":         func() { CleanFlag(customer) },
	"LeakLimit":         func() { LeakLimit(customer) },
	"CleanLimit":        func() { CleanLimit(customer) },
	"LeakExport":        func() { LeakExport(customer) },
	"CleanExport":       func() { CleanExport(customer) },
	"LeakArchive":       func() { LeakArchive(customer) },
	"CleanArchive":      func() { CleanArchive(customer) },
	"LeakTable":         func() { LeakTable(customer) },
	"CleanTable":        func() { CleanTable(customer) },
	"LeakErase":         func() { LeakErase(customer) },
	"CleanErase":        func() { CleanErase(customer) },
	"LeakWipe":          func() { LeakWipe(customer) },
	"CleanWipe":         func() { CleanWipe(customer) },
	"LeakCard":          func() { LeakCard(card) },
	"CleanCard":         func() { CleanCard(card) },
	"LeakMandate":       func() { LeakMandate(mandate) },
	"CleanMandate":      func() { CleanMandate(mandate) },
	"LeakSubscription":  func() { LeakSubscription(customer) },
	"CleanSubscription": func() { CleanSubscription(customer) },
	"LeakJournal":       func() { LeakJournal(customer) },
	"CleanJournal":      func() { CleanJournal(customer) },
	"LeakUnbalanced":    func() { LeakUnbalanced(customer) },
	"CleanUnbalanced":   func() { CleanUnbalanced(customer) },
	"LeakBus":           func() { LeakBus(customer) },
	"CleanBus":          func() { CleanBus(customer) },
	"LeakBusError":      func() { LeakBusError(customer) },
	"CleanBusError":     func() { CleanBusError(customer) },
	"LeakSpan":          func() { LeakSpan(customer) },
	"CleanSpan":         func() { CleanSpan(customer) },
	"LeakRecorded":      func() { LeakRecorded(customer) },
	"CleanRecorded":     func() { CleanRecorded(customer) },
	"LeakMetric":        func() { LeakMetric(customer) },
	"CleanMetric":       func() { CleanMetric(customer) },
	"LeakField":         func() { LeakField(customer) },
	"CleanField":        func() { CleanField(customer) },
	"LeakMissing":       func() { LeakMissing(customer) },
	"CleanMissing":      func() { CleanMissing(customer) },
	"LeakFirst":         func() { LeakFirst(customer) },
	"CleanFirst":        func() { CleanFirst(customer) },
	"LeakNames":         func() { LeakNames(customer) },
	"CleanNames":        func() { CleanNames(customer) },
	"LeakValue":         func() { LeakValue(customer) },
	"CleanValue":        func() { CleanValue(customer) },
	"LeakUpdate":        func() { LeakUpdate(customer) },
	"CleanUpdate":       func() { CleanUpdate(customer) },
}

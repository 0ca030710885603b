package lint_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
)

// change is the one thing by which a flow that keeps a promise differs from one
// that breaks it.
type change func(*flow.Flow)

func protected(p flow.Protection) change { return func(f *flow.Flow) { f.Protection = p } }
func guarded(guard string) change        { return func(f *flow.Flow) { f.Guards = []string{guard} } }
func to(kind flow.Kind) change           { return func(f *flow.Flow) { f.Sink.Kind = kind } }
func of(category string) change {
	return func(f *flow.Flow) { f.Source.Categories = []string{category} }
}
func purpose(p string) change { return func(f *flow.Flow) { f.Sink.Purpose = p } }
func region(r string) change  { return func(f *flow.Flow) { f.Sink.Region = r } }

// all makes a flow that several things are said of.
func data(categories string, kind flow.Kind, more ...change) flow.Flow {
	f := flow.Flow{Source: flow.Source{Categories: strings.Split(categories, " ")}, Sink: flow.Sink{Kind: kind, Vendor: "v", Purpose: kind.Purpose()}}
	for _, change := range more {
		change(&f)
	}
	return f
}

func clear(f *flow.Flow)           { f.Transport = "an http:// address" }
func safe(f *flow.Flow)            { f.Transport = "" }
func kept(r flow.Retention) change { return func(f *flow.Flow) { f.Kept = r } }
func days(n time.Duration) flow.Retention {
	return flow.Retention{Kind: flow.KeptFor, Time: n * 24 * time.Hour}
}
func about(child string) change          { return func(f *flow.Flow) { f.Source.Subject = child } }
func from(r string) change               { return func(f *flow.Flow) { f.Source.Region = r } }
func processed(f *flow.Flow)             { f.Source.Role = "processor" }
func flows(changes ...change) []change   { return changes }
func needs(p answers) func(*promiseCase) { return func(c *promiseCase) { c.granted = p } }
func in(pkg string) func(*promiseCase)   { return func(c *promiseCase) { c.pkg = pkg } }

// answers is a program by what it grants.
type answers struct{ erasable, exportable bool }

func (a answers) Erasable(*flow.Flow) bool   { return a.erasable }
func (a answers) Exportable(*flow.Flow) bool { return a.exportable }

// promiseCase is a flow that breaks a promise, and what keeps it, each on its
// own.
type promiseCase struct {
	id    string
	flow  flow.Flow
	keeps []change
	// granted is what the program must be able to do for the flow to keep the
	// promise; without it, no program is asked.
	granted answers
	pkg     string
}

func shown(id string, f flow.Flow, keeps []change, more ...func(*promiseCase)) promiseCase {
	c := promiseCase{id: id, flow: f, keeps: keeps, pkg: "example.com/shop/web"}
	for _, set := range more {
		set(&c)
	}
	return c
}

const (
	masked, hashed   = flow.Masked, flow.Hashed
	encrypted, slow  = flow.Encrypted, flow.PasswordHashed
	email, diagnosis = "contact.email", "health.diagnosis"
)

var forEver = flow.Retention{Kind: flow.KeptForEver}

func promiseCases() []promiseCase {
	return []promiseCase{
		shown("allegeant/purpose", data(diagnosis, flow.ShareAnalytics), flows(protected(masked), to(flow.StoreSQL))),
		shown("allegeant/purpose", data(email, flow.ShareMarketing, protected(encrypted)), flows(protected(masked))),
		shown("allegeant/no-sale", data(email, flow.ShareDataBroker, guarded("consent(sale)")), flows(protected(masked), to(flow.ShareCRM))),
		shown("allegeant/processors", data(email, flow.ShareCRM), flows(purpose("admin"), purpose("technical"), protected(masked))),
		shown("allegeant/not-on-website", data(email, flow.StoreFile, protected(encrypted)), flows(protected(masked), to(flow.StoreSQL))),
		shown("allegeant/not-on-website", data(email, flow.StoreCookie), flows(of("contact.username"))),
		shown("allegeant/statistics", data("usage.ip", flow.LogMetric, protected(hashed)), flows(protected(masked), to(flow.LogLine))),
		shown("allegeant/cookies", data(email, flow.StoreCookie), flows(of("contact.username"), protected(masked)), in("example.com/shop")),
		shown("allegeant/email-unencrypted", data("financial.card", flow.MailBody), flows(protected(encrypted), of(email))),
		shown("allegeant/at-rest", data(diagnosis, flow.StoreSQL), flows(protected(encrypted), protected(masked))),
		shown("allegeant/at-rest", data("contact.username", flow.StoreFile), flows(protected(encrypted), to(flow.StoreCookie))),
		shown("allegeant/at-rest", data("credential.password", flow.StoreSQL, protected(hashed)), flows(protected(slow), protected(encrypted))),
		shown("allegeant/children", data("child.school", flow.LogLine), flows(guarded("consent(guardian)"), protected(masked))),
		shown("allegeant/children", data(email, flow.RespondBody, about("child")), flows(guarded("consent(guardian)"), about(""))),

		shown("allegromedical/in-transit", data(email, flow.ShareHTTP, clear), flows(safe, protected(masked))),
		shown("allegromedical/in-transit", data("insurance.claim", flow.MailBody, clear, protected(encrypted)), flows(safe)),
		shown("allegromedical/consent", data(email, flow.SharePayment), flows(guarded("consent(sharing)"), to(flow.StoreSQL))),
		shown("allegromedical/correspondence", data("correspondence.message", flow.ShareAI, guarded("consent(sharing)")), flows(of(email), protected(masked))),
		shown("allegromedical/cookies", data("contact.phone", flow.StoreCookie, protected(encrypted)), flows(protected(masked), to(flow.StoreSession))),
		shown("allegromedical/safeguards", data("government-id.ssn", flow.LogLine, protected(hashed)), flows(protected(masked), of(email))),
		shown("allegromedical/safeguards", data("contact.name", flow.StoreSQL), flows(protected(encrypted), of(email))),
		shown("allegromedical/payment-only", data("insurance.claim", flow.ShareCRM), flows(purpose("payment"), of(email))),
		shown("allegromedical/opt-out", data(email, flow.ShareMessaging), flows(guarded("not-opted-out(sharing)"), guarded("consent(sharing)"))),

		shown("allgress/service-only", data(email, flow.ShareAI, processed), flows(protected(masked), to(flow.ShareOther))),
		shown("allgress/support-logs", data(email, flow.LogLine, processed), flows(protected(hashed), protected(masked))),
		shown("allgress/erasure", data(email, flow.StoreSQL, processed), flows(protected(masked), to(flow.LogLine)), needs(answers{erasable: true})),
		shown("allgress/erasure", data(email, flow.StoreCache, processed, kept(days(31))), flows(kept(days(30)), to(flow.StoreKV))),
		shown("allgress/retention", data(email, flow.StoreObject, processed, kept(forEver)), flows(kept(days(999)), to(flow.StoreSQL))),
		shown("allgress/transfers", data(email, flow.ShareCRM, from("eu"), region("us")), flows(region("eu"), region("us-certified"), from("us"))),
		shown("allgress/transfers", data(email, flow.MailBody, from("ch")), flows(region("ch"), func(f *flow.Flow) { f.Sink.Vendor = "" })),
		shown("allgress/residency", data(email, flow.StoreSQL, from("eu")), flows(region("eu"), to(flow.StoreCookie))),
		shown("allgress/residency", data(email, flow.StoreObject, from("ch"), region("us")), flows(region("ch"), from(""))),
		shown("allgress/residency", data(email, flow.ShareCRM, from("us"), region("eu")), flows(region("us"), region("us-certified"))),
		shown("allgress/safeguards", data(email, flow.StoreSearch, protected(hashed)), flows(protected(encrypted))),
		shown("allgress/safeguards", data("credential.token", flow.StoreSQL), flows(protected(encrypted), protected(slow))),

		shown("allego-2020/no-sale", data("usage.page-view", flow.ShareAds), flows(guarded("consent(sale)"), to(flow.ShareCRM))),
		shown("allego-2020/recipients", data(email, flow.ShareHTTP), flows(purpose("hosting"), purpose("advice"), protected(masked))),
		shown("allego-2020/marketing-opt-out", data(email, flow.MailMarketing), flows(guarded("not-opted-out(marketing)"), guarded("consent(marketing)"))),
		shown("allego-2020/location", data("usage.ip", flow.ShareGeo), flows(guarded("consent(location)"), of("usage.browser"))),
		shown("allego-2020/location", data("location.area", flow.ShareAds), flows(guarded("consent(location)"), to(flow.StoreSQL))),
		shown("allego-2020/advertisers", data("contact.name", flow.ShareAds, guarded("consent(marketing)")), flows(protected(masked), to(flow.ShareCRM))),
		shown("allego-2020/advertisers", data("usage.page-view", flow.ShareAds), flows(guarded("consent(marketing)"))),
		shown("allego-2020/cookies", data(email, flow.StoreCookie, protected(encrypted)), flows(of("usage.visit-log"), protected(masked))),
		shown("allego-2020/encrypted", data(diagnosis, flow.StoreSQL), flows(protected(encrypted), of(email))),
		shown("allego-2020/encrypted", data(diagnosis, flow.ShareHTTP, clear), flows(safe, of(email))),
		shown("allego-2020/passwords", data("credential.session", flow.LogLine, protected(hashed)), flows(protected(masked), to(flow.RespondHeader))),
		shown("allego-2020/passwords", data("credential.password", flow.StoreSQL, protected(encrypted)), flows(protected(slow))),
		shown("allego-2020/retention", data(email, flow.StoreSQL), flows(protected(masked)), needs(answers{erasable: true})),
		shown("allego-2020/retention", data(email, flow.StoreCookie, kept(forEver)), flows(kept(flow.Retention{Kind: flow.KeptSession}), kept(days(9)))),
		shown("allego-2020/rights", data(email, flow.StoreSQL), flows(protected(masked)), needs(answers{erasable: true, exportable: true})),
		shown("allego-2020/roles", data(email, flow.ShareCRM, processed), flows(to(flow.ShareOther), func(f *flow.Flow) { f.Source.Role = "controller" })),

		shown("allego-2014/no-sale", data(email, flow.ShareAds, guarded("consent(sale)")), flows(protected(masked), to(flow.ShareOther))),
		shown("allego-2014/fulfilment", data(email, flow.ShareMessaging), flows(purpose("fulfilment"))),
		shown("allego-2014/contact-opt-out", data(email, flow.MailMarketing), flows(guarded("not-opted-out(marketing)"), to(flow.MailRecipient))),
		shown("allego-2014/encrypted", data("insurance.claim", flow.StoreFile), flows(protected(encrypted))),
		shown("allego-2014/encrypted", data("credential.password", flow.StoreSQL), flows(protected(slow), protected(encrypted))),
		shown("allego-2014/encrypted", data(diagnosis, flow.StoreSQL, clear, protected(encrypted)), flows(safe)),
		shown("allego-2014/rights", data(email, flow.StoreSQL), flows(protected(masked)), needs(answers{erasable: true, exportable: true})),
	}
}

// TestPromisesBrokenAndKept has for each rule of the policies a flow that breaks
// its promise and others that keep it.
func TestPromisesBrokenAndKept(t *testing.T) {
	cases := promiseCases()
	for name := range promised {
		c := including(t, name)
		for i := range cases {
			if strings.HasPrefix(cases[i].id, name+"/") {
				checkCase(t, c.Policy, &cases[i])
			}
		}
		for _, e := range c.Entries {
			if e.Rule.Require != nil && !slices.ContainsFunc(cases, func(c promiseCase) bool { return c.breaks(alone(e.Promise, e.Rule)) }) {
				t.Errorf("%s:%d: nothing breaks this rule of %s", name, e.Line, e.Promise)
			}
		}
	}
}

func alone(id string, r policy.Rule) *policy.Policy {
	return &policy.Policy{Promises: []policy.Promise{{ID: id, Rules: []policy.Rule{r}}}}
}

func (c *promiseCase) breaks(p *policy.Policy) bool {
	return c.broken(p, &c.flow, answers{})
}

func (c *promiseCase) broken(p *policy.Policy, f *flow.Flow, prog policy.Program) bool {
	return slices.ContainsFunc(p.In(c.pkg).Judge(f, prog), func(broken flow.Promise) bool { return broken.ID == c.id })
}

func checkCase(t *testing.T, p *policy.Policy, c *promiseCase) {
	t.Helper()
	needed := c.granted != answers{}
	if !c.breaks(p) || !needed && !c.broken(p, &c.flow, policy.Granted()) {
		t.Errorf("%s is not broken by %+v", c.id, c.flow)
	}
	if needed && c.broken(p, &c.flow, c.granted) {
		t.Errorf("%s is broken by %+v in a program of %+v", c.id, c.flow, c.granted)
	}
	for i, change := range c.keeps {
		f := c.flow
		change(&f)
		// A flow to a store is about what the program can do, too.
		if c.broken(p, &f, policy.Granted()) {
			t.Errorf("%s is broken by change %d of %+v: %+v", c.id, i, c.flow, f)
		}
	}
}

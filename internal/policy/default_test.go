package policy_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
)

// judged lists what a flow of that category to a sink of that kind breaks, as
// "logs passwords".
func judged(cat string, kind flow.Kind, p flow.Protection) string {
	f := flow.Flow{
		Source:     flow.Source{Categories: strings.Split(cat, "+")},
		Sink:       flow.Sink{Kind: kind},
		Protection: p,
	}
	return ids(policy.Default().Judge(&f, policy.Granted()))
}

func ids(broken []flow.Promise) string {
	words := make([]string, len(broken))
	for i, b := range broken {
		words[i] = strings.TrimPrefix(b.ID, "default/")
	}
	return strings.Join(words, " ")
}

// TestDefault has what the default policy says about three sorts of data in
// plain form at each kind of sink.
func TestDefault(t *testing.T) {
	tests := []struct {
		kind                   flow.Kind
		email, health, passwrd string
	}{
		{flow.LogLine, "logs", "logs", "logs passwords"},
		{flow.LogConsole, "console", "console", "console passwords"},
		{flow.LogTrace, "telemetry", "telemetry", "telemetry passwords"},
		{flow.LogMetric, "telemetry", "telemetry", "telemetry passwords"},

		{flow.MailRecipient, "", "", ""},
		{flow.MailSubject, "", "mail", "mail passwords"},
		{flow.MailBody, "", "mail", "mail passwords"},
		{flow.MailMarketing, "", "third-party", "third-party passwords"},

		{flow.StoreFile, "files", "files", "files passwords"},
		{flow.StoreObject, "files", "files", "files passwords"},
		{flow.StoreSQL, "", "databases", "databases passwords"},
		{flow.StoreDocument, "", "databases", "databases passwords"},
		{flow.StoreKV, "", "databases", "databases passwords"},
		{flow.StoreCache, "files", "files", "files passwords"},
		{flow.StoreSearch, "files", "files", "files passwords"},
		{flow.StoreQueue, "files", "files", "files passwords"},
		{flow.StoreCookie, "cookies", "cookies", "cookies passwords"},
		{flow.StoreSession, "cookies", "cookies", "cookies passwords"},
		{flow.StoreBrowser, "cookies", "cookies", "cookies passwords"},

		{flow.ShareCrash, "third-party", "third-party", "third-party passwords"},
		{flow.ShareAnalytics, "third-party", "third-party", "third-party passwords"},
		{flow.ShareAds, "third-party", "third-party", "third-party passwords"},
		{flow.ShareDataBroker, "third-party", "third-party", "third-party passwords"},
		{flow.ShareCRM, "", "third-party", "third-party passwords"},
		{flow.ShareMarketing, "", "third-party", "third-party passwords"},
		{flow.ShareMessaging, "", "third-party", "third-party passwords"},
		{flow.SharePayment, "", "third-party", "third-party passwords"},
		{flow.ShareAI, "third-party", "third-party", "third-party passwords"},
		{flow.ShareFlags, "third-party", "third-party", "third-party passwords"},
		{flow.ShareGeo, "", "third-party", "third-party passwords"},
		{flow.ShareHTTP, "third-party", "third-party", "third-party passwords"},
		{flow.ShareOther, "third-party", "third-party", "third-party passwords"},

		{flow.URLQuery, "third-party", "third-party", "third-party passwords"},
		{flow.URLPath, "third-party", "third-party", "third-party passwords"},

		{flow.RespondBody, "", "", ""},
		{flow.RespondHeader, "", "", ""},
		{flow.RespondError, "", "", ""},
	}
	var seen []flow.Kind
	for _, tt := range tests {
		seen = append(seen, tt.kind)
		for _, c := range []struct{ cat, want string }{
			{"contact.email", tt.email},
			{"health.diagnosis", tt.health},
			{"credential.password", tt.passwrd},
		} {
			if got := judged(c.cat, tt.kind, 0); got != c.want {
				t.Errorf("%s to %s breaks %q, want %q", c.cat, tt.kind, got, c.want)
			}
		}
	}
	if !slices.Equal(seen, flow.Kinds()) {
		t.Errorf("the table has %v, the closed list %v", seen, flow.Kinds())
	}
}

// TestDefaultProtections has what a protection changes, family by family.
func TestDefaultProtections(t *testing.T) {
	const (
		m = flow.Masked
		h = flow.Hashed
		p = flow.PasswordHashed
		e = flow.Encrypted
	)
	tests := []struct {
		cat                                       string
		kind                                      flow.Kind
		masked, hashed, passwordHashed, encrypted string
	}{
		{"contact.email", flow.LogLine, "", "", "", "logs"},
		{"contact.email", flow.LogConsole, "", "", "", "console"},
		{"contact.email", flow.LogTrace, "", "", "", "telemetry"},
		{"health", flow.LogLine, "", "", "", "logs"},
		{"credential.password", flow.LogLine, "", "passwords", "", "logs passwords"},

		{"contact.email", flow.ShareAnalytics, "", "third-party", "third-party", "third-party"},
		{"contact.email", flow.URLQuery, "", "third-party", "third-party", "third-party"},
		{"health", flow.SharePayment, "", "third-party", "third-party", "third-party"},
		{"health", flow.MailBody, "", "mail", "mail", "mail"},
		{"credential.password", flow.MailBody, "", "mail passwords", "mail", "mail passwords"},

		{"contact.email", flow.StoreFile, "", "files", "files", ""},
		{"credential.token", flow.StoreFile, "", "", "", ""},
		{"credential.pin", flow.StoreFile, "", "files", "", ""},
		{"credential.private-key", flow.StoreFile, "", "files", "files", ""},
		{"credential.password", flow.StoreFile, "", "files passwords", "", "passwords"},
		{"contact.email", flow.StoreCookie, "", "cookies", "cookies", ""},
		{"credential.password", flow.StoreCookie, "", "cookies passwords", "cookies", "passwords"},

		{"government-id.ssn", flow.StoreSQL, "", "databases", "databases", ""},
		{"credential.token", flow.StoreSQL, "", "", "", ""},
		{"credential.one-time-code", flow.StoreSQL, "", "databases", "", ""},
		{"credential.password", flow.StoreSQL, "", "databases passwords", "", "passwords"},
		{"credential", flow.StoreSQL, "", "databases", "databases", ""},
	}
	for _, tt := range tests {
		for _, c := range []struct {
			protection flow.Protection
			want       string
		}{{m, tt.masked}, {h, tt.hashed}, {p, tt.passwordHashed}, {e, tt.encrypted}} {
			if got := judged(tt.cat, tt.kind, c.protection); got != c.want {
				t.Errorf("%s %s to %s breaks %q, want %q", c.protection, tt.cat, tt.kind, got, c.want)
			}
		}
	}
}

// TestDefaultExceptions shows each thing that the default policy lets go, and
// its nearest neighbour that it does not.
func TestDefaultExceptions(t *testing.T) {
	tests := []struct {
		cat  string
		kind flow.Kind
		want string
	}{
		{"credential.session", flow.StoreCookie, ""},
		{"credential.token", flow.StoreCookie, "cookies"},
		{"usage.cookie-id", flow.StoreCookie, ""},
		{"usage.ip", flow.StoreCookie, "cookies"},
		{"credential.session", flow.LogLine, "logs"},
		{"credential.one-time-code", flow.MailBody, ""},
		{"credential.token", flow.MailBody, "mail"},
		{"credential.one-time-code", flow.ShareMessaging, ""},
		{"credential.pin", flow.ShareMessaging, "third-party"},
		{"credential.one-time-code", flow.ShareAnalytics, "third-party"},
		{"location.coordinates", flow.ShareGeo, ""},
		{"location.coordinates", flow.SharePayment, "third-party"},
		{"health", flow.ShareGeo, "third-party"},
		{"contact.name+health", flow.StoreSQL, "databases"},
		{"credential.session+contact.email", flow.StoreCookie, "cookies"},
		{"personal", flow.LogLine, "logs"},
		{"personal", flow.StoreSQL, ""},
	}
	for _, tt := range tests {
		if got := judged(tt.cat, tt.kind, 0); got != tt.want {
			t.Errorf("%s to %s breaks %q, want %q", tt.cat, tt.kind, got, tt.want)
		}
	}
}

func TestChildrenAreSensitive(t *testing.T) {
	f := flow.Flow{
		Source: flow.Source{Categories: []string{"contact.email"}, Subject: "child"},
		Sink:   flow.Sink{Kind: flow.SharePayment},
	}
	if got := ids(policy.Default().Judge(&f, policy.Granted())); got != "third-party" {
		t.Errorf("a child's e-mail to a payment service breaks %q, want third-party", got)
	}
	f.Source.Subject = "employee"
	if got := ids(policy.Default().Judge(&f, policy.Granted())); got != "" {
		t.Errorf("an employee's e-mail to a payment service breaks %q, want nothing", got)
	}
}

// TestDefaultIsWellFormed holds each rule to the vocabulary, so that a word
// that means nothing cannot make a rule that never fires.
func TestDefaultIsWellFormed(t *testing.T) {
	known := append([]category.ID{policy.Sensitive}, category.All()...)
	seen := map[string]bool{}
	for _, p := range policy.Default().Promises {
		if seen[p.ID] || !strings.HasPrefix(p.ID, "default/") || p.Says == "" || strings.HasSuffix(p.Says, ".") {
			t.Errorf("promise %q: an id of its own under default/, and a sentence without a full stop", p.ID)
		}
		seen[p.ID] = true
		for _, r := range p.Rules {
			for _, d := range append(slices.Clone(r.Data), r.Except...) {
				if !slices.Contains(known, category.ID(d.Category)) {
					t.Errorf("%s: %q is no category", p.ID, d.Category)
				}
			}
			for _, s := range r.Sinks {
				if !flow.KnownPattern(s) {
					t.Errorf("%s: %q is no kind of sink", p.ID, s)
				}
			}
		}
	}
}

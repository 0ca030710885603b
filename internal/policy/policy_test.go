package policy_test

import (
	"testing"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
)

func TestRequirements(t *testing.T) {
	masked, hashed := policy.Value(flow.Masked), policy.Value(flow.Hashed)
	encrypted, slow := policy.Value(flow.Encrypted), policy.Value(flow.PasswordHashed)
	tests := []struct {
		require policy.Requirement
		says    string
		// met lists single protections that meet it; "" is none.
		met []string
	}{
		{policy.Never(), "never", []string{"masked"}},
		{masked, "masked", []string{"masked"}},
		{hashed, "hashed", []string{"masked", "hashed", "password-hashed"}},
		{slow, "password-hashed", []string{"masked", "password-hashed"}},
		{encrypted, "encrypted", []string{"masked", "encrypted"}},
		{policy.Value(flow.Masked | flow.Encrypted), "masked or encrypted", []string{"masked", "encrypted"}},
		{policy.AnyOf(hashed, encrypted), "hashed or encrypted", []string{"masked", "hashed", "password-hashed", "encrypted"}},
		{policy.AllOf(hashed, encrypted), "hashed and encrypted", []string{"masked"}},
		{policy.AllOf(encrypted, policy.AnyOf(encrypted, slow)), "encrypted and (encrypted or password-hashed)", []string{"masked", "encrypted"}},
		{policy.AllOf(), "", []string{"", "masked", "hashed", "password-hashed", "encrypted"}},
		{policy.AnyOf(), "", nil},
	}
	for _, tt := range tests {
		if got := tt.require.String(); got != tt.says {
			t.Errorf("the requirement reads %q, want %q", got, tt.says)
		}
		want := map[string]bool{}
		for _, name := range tt.met {
			want[name] = true
		}
		for _, name := range append([]string{""}, flow.ProtectionNames()...) {
			p, _ := flow.ParseProtection(name)
			if got := tt.require.Met(&flow.Flow{Protection: p}, policy.Granted()); got != want[name] {
				t.Errorf("%s, given %q: %v, want %v", tt.says, name, got, want[name])
			}
		}
	}
	if both := (&flow.Flow{Protection: flow.Hashed | flow.Encrypted}); !policy.AllOf(hashed, encrypted).Met(both, policy.Granted()) {
		t.Error("hashed and encrypted is not met by both together")
	}
}

func TestDataCovers(t *testing.T) {
	eu := flow.Source{Region: "eu", Role: "processor", Subject: "patient"}
	tests := []struct {
		data policy.Data
		cat  string
		want bool
		says string
	}{
		{policy.Data{Category: "personal"}, "contact.email", true, "personal"},
		{policy.Data{Category: "contact"}, "contact.email", true, "contact"},
		{policy.Data{Category: "contact.email"}, "contact.email", true, "contact.email"},
		{policy.Data{Category: "contact.email"}, "contact", false, "contact.email"},
		{policy.Data{Category: "contact"}, "personal", false, "contact"},
		{policy.Data{Category: "sensitive"}, "health.diagnosis", true, "sensitive"},
		{policy.Data{Category: "sensitive"}, "contact.email", false, "sensitive"},
		{policy.Data{Category: "personal", Region: "eu"}, "contact.email", true, "personal,region=eu"},
		{policy.Data{Category: "personal", Region: "us"}, "contact.email", false, "personal,region=us"},
		{policy.Data{Category: "contact", Role: "processor", Subject: "patient"}, "contact.email", true, "contact,role=processor,subject=patient"},
		{policy.Data{Category: "contact", Role: "controller"}, "contact.email", false, "contact,role=controller"},
		{policy.Data{Category: "contact", Subject: "child"}, "contact.email", false, "contact,subject=child"},
	}
	for _, tt := range tests {
		if got := tt.data.Covers(tt.cat, &eu); got != tt.want {
			t.Errorf("%v covers %s: %v, want %v", tt.data, tt.cat, got, tt.want)
		}
		if got := tt.data.String(); got != tt.says {
			t.Errorf("the selection reads %q, want %q", got, tt.says)
		}
	}
}

// scoped has one promise for a package, one for a tree, and one for all.
func scoped() *policy.Policy {
	rule := func(scope ...string) []policy.Rule {
		return []policy.Rule{{
			Data:    []policy.Data{{Category: policy.Personal}},
			Sinks:   []string{"*"},
			Scope:   scope,
			Require: policy.Never(),
		}}
	}
	return &policy.Policy{Promises: []policy.Promise{
		{ID: "web", Rules: rule("example.com/shop/web")},
		{ID: "tree", Rules: rule("example.com/shop/web/...", "example.com/lib/...")},
		{ID: "all", Rules: rule()},
		{ID: "dots", Rules: rule("...")},
	}}
}

func TestScope(t *testing.T) {
	tests := []struct{ pkg, want string }{
		{"example.com/shop/web", "web tree all dots"},
		{"example.com/shop/web/admin", "tree all dots"},
		{"example.com/shop/website", "all dots"},
		{"example.com/lib/mail", "tree all dots"},
		{"example.com/other", "all dots"},
	}
	p := scoped()
	f := plain("contact.email", flow.LogLine)
	for _, tt := range tests {
		if got := ids(p.In(tt.pkg).Judge(&f, policy.Granted())); got != tt.want {
			t.Errorf("in %s: %q, want %q", tt.pkg, got, tt.want)
		}
	}
	if got := ids(p.Judge(&f, policy.Granted())); got != "web tree all dots" {
		t.Errorf("In changed the policy it was called on: %q", got)
	}
}

func TestAbout(t *testing.T) {
	p := policy.Default()
	for kind, want := range map[flow.Kind]string{
		flow.StoreCookie: "default/cookies default/passwords ",
		flow.RespondBody: "",
	} {
		got := ""
		for _, promise := range p.About(kind) {
			got += promise.ID + " "
		}
		if got != want {
			t.Errorf("about %s: %q, want %q", kind, got, want)
		}
	}
	if p.Promise("default/mail") == nil || p.Promise("default/none") != nil {
		t.Error("Promise finds what is not there, or does not find what is")
	}
}

package lint_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/policy/config"
	"github.com/piivet/piivet/internal/policy/lint"
)

const policies = "../../../testdata/policies"

// promised are the ids that each of the policies has, in its order.
var promised = map[string]string{
	"allegeant":      "purpose no-sale processors not-on-website statistics cookies email-unencrypted at-rest children staff",
	"allegromedical": "in-transit consent correspondence cookies safeguards minimum payment-only opt-out need-to-know",
	"allgress":       "service-only support-logs erasure retention transfers residency safeguards requests",
	"allego-2020": "categories no-sale recipients marketing-opt-out location advertisers cookies encrypted passwords retention rights roles " +
		"updates need-to-know",
	"allego-2014": "no-sale fulfilment contact-opt-out rights encrypted need-to-know",
}

// organisational are the promises that no program can check.
var organisational = []string{
	"allegeant/staff", "allegromedical/need-to-know", "allgress/requests",
	"allego-2020/updates", "allego-2020/need-to-know", "allego-2014/need-to-know",
}

// including is the configuration of a module example.com/shop that includes a
// policy, which lies elsewhere, as it does for a service.
func including(t testing.TB, name string) *config.Config {
	t.Helper()
	root, err := filepath.Abs(policies)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	write(t, filepath.Join(dir, "policies", name+".piivet.yaml"), read(t, filepath.Join(root, name+".piivet.yaml")))
	write(t, filepath.Join(dir, "shop", "go.mod"), "module example.com/shop\n\ngo 1.26\n")
	write(t, filepath.Join(dir, "shop", config.Name), "include: ../policies/"+name+".piivet.yaml\n")
	c, err := config.Load(filepath.Join(dir, "shop", config.Name))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func read(t testing.TB, file string) string {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func write(t testing.TB, file, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// TestPolicies: each of the policies is read, makes sense, and has a promise for
// each line of what its company promised.
func TestPolicies(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(policies, "*"))
	if err != nil || len(files) != len(promised) {
		t.Fatalf("%d files, %v", len(files), err)
	}
	var listed []string
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".piivet.yaml")
		c, err := config.Draft(file)
		if err != nil {
			t.Fatal(err)
		}
		if complaints := lint.Check(c, true); complaints != nil {
			t.Error(complaints)
		}
		var ids []string
		for _, p := range c.Policy.Promises[len(policy.Default().Promises):] {
			ids = append(ids, strings.TrimPrefix(p.ID, name+"/"))
			if strings.HasSuffix(p.Says, ": never") || !strings.HasSuffix(p.Says, ".") {
				t.Errorf("%s says %q", p.ID, p.Says)
			}
			if len(p.Rules) == 0 && p.ProgramRules[0].String() == "organisational" {
				listed = append(listed, p.ID)
			}
		}
		if got := strings.Join(ids, " "); got != promised[name] {
			t.Errorf("%s has the promises\n%s\nwant\n%s", name, got, promised[name])
		}
	}
	slices.Sort(listed)
	if want := slices.Sorted(slices.Values(organisational)); !slices.Equal(listed, want) {
		t.Errorf("organisational are %v, want %v", listed, want)
	}
}

// TestIncludedScope: ./web of an included policy is that of the module that
// includes it.
func TestIncludedScope(t *testing.T) {
	c := including(t, "allegeant")
	f := flow.Flow{Source: flow.Source{Categories: []string{"contact.email"}}, Sink: flow.Sink{Kind: flow.StoreFile}, Protection: flow.Encrypted}
	for pkg, want := range map[string]bool{
		"example.com/shop/web": true, "example.com/shop/web/forms": true, "example.com/shop": false, "example.com/shop/webhook": false,
	} {
		broken := c.Policy.In(pkg).Judge(&f, policy.Granted())
		if got := slices.ContainsFunc(broken, func(p flow.Promise) bool { return p.ID == "allegeant/not-on-website" }); got != want {
			t.Errorf("a file in %s breaks the promise: %v, want %v", pkg, got, want)
		}
	}
}

// TestTwoPolicies: a module can give the promises of two companies at once.
func TestTwoPolicies(t *testing.T) {
	root, err := filepath.Abs(policies)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	text := "include: [one.yaml, two.yaml]\n"
	write(t, filepath.Join(dir, config.Name), text)
	write(t, filepath.Join(dir, "one.yaml"), read(t, filepath.Join(root, "allego-2014.piivet.yaml")))
	write(t, filepath.Join(dir, "two.yaml"), read(t, filepath.Join(root, "allego-2020.piivet.yaml")))
	c, err := config.Draft(filepath.Join(dir, config.Name))
	if err != nil {
		t.Fatal(err)
	}
	// What was promised in 2014 is what 2020 takes back: sale with consent.
	const want = `two.yaml:14: promises[1].require: consent(sale) lets data through, and allego-2014/no-sale (one.yaml:4) lets none of it: narrow one of the two
two.yaml:20: promises[2].require: nothing can be what this and allego-2014/fulfilment (one.yaml:10) ask for, vendor(purpose: fulfilment): narrow one of the two, or write never
two.yaml:46: promises[7].require: consent(marketing) lets data through, and allego-2014/no-sale (one.yaml:4) lets none of it: narrow one of the two`
	var got []string
	for _, p := range lint.Check(c, true) {
		p.File = filepath.Base(p.File)
		got = append(got, p.Error())
	}
	if strings.Join(got, "\n") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
}

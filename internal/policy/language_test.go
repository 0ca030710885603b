package policy_test

import (
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/policy/require"
)

// The tests below hold the language of requirements to laws, on requirements
// and flows that are drawn by chance.

// tree is a requirement of what can be asked of flows.
func (d draw) tree(depth int) require.Node {
	if depth > 0 && d.IntN(3) > 0 {
		parts := []require.Node{d.tree(depth - 1), d.tree(depth - 1)}
		if d.IntN(3) == 0 {
			parts = append(parts, d.tree(depth-1))
		}
		if d.IntN(2) == 0 {
			return require.And(parts)
		}
		return require.Or(parts)
	}
	var atoms []require.Node
	for _, text := range []string{
		"consent(a)", "consent(b)", "unless-opted-out(a)", "vendor(purpose: a)", "vendor(purpose: a, b)",
		"vendor(region: eu)", "vendor(purpose: b, region: eu, us)", "ttl<=1d", "ttl<=30d", "ttl",
	} {
		atoms = append(atoms, mustParse(text))
	}
	for _, kind := range require.Atoms() {
		if kind.Form == require.Bare {
			atoms = append(atoms, mustParse(kind.Name))
		}
	}
	for {
		n := pick(d, atoms...)
		if demands, _ := policy.Demands(n); demands == nil && compiles(n) {
			return n
		}
	}
}

func mustParse(text string) require.Node {
	n, err := require.Parse(text)
	if err != nil {
		panic(err)
	}
	return n
}

func compiles(n require.Node) bool {
	_, err := policy.Compile(n)
	return err == nil
}

func (d draw) requirement(n require.Node) policy.Requirement {
	r, err := policy.Compile(n)
	if err != nil {
		panic(err)
	}
	return r
}

// retentions are in the order in which each meets all that a later one meets.
var retentions = []flow.Retention{
	{Kind: flow.KeptSession}, {Kind: flow.KeptFor, Time: time.Hour}, {Kind: flow.KeptFor, Time: 8 * 24 * time.Hour},
	{Kind: flow.KeptFor, Time: 99 * 24 * time.Hour}, {Kind: flow.KeptSomeTime}, {Kind: flow.KeptForEver},
}

// way is a flow with guards, a vendor, a transport and a retention, in a program.
func (d draw) way() (*flow.Flow, answers) {
	f := d.point().flow()
	f.Sink.Vendor = "v"
	f.Sink.Purpose, f.Sink.Region = pick(d, "", "a", "b"), pick(d, "", "eu", "us")
	f.Guards = pick(d, nil, nil, []string{"consent(a)"}, []string{"not-opted-out(a)"}, []string{"consent(a)", "consent(b)"})
	f.Transport = pick(d, "", "an http:// address")
	f.Kept = pick(d, retentions...)
	return f, answers{d.IntN(2) == 0, d.IntN(2) == 0}
}

// TestMonotone: nothing that is added to a flow, or granted by the program,
// breaks a requirement that was met.
func TestMonotone(t *testing.T) {
	d := newDraw()
	met := 0
	for range 3000 {
		r := d.requirement(d.tree(3))
		f, p := d.way()
		if !r.Met(f, p) {
			continue
		}
		met++
		more := *f
		more.Protection |= pick(d, flow.Masked, flow.Hashed, flow.PasswordHashed, flow.Encrypted)
		more.Guards = append([]string{pick(d, "consent(a)", "not-opted-out(b)")}, f.Guards...)
		more.Transport = pick(d, "", f.Transport)
		more.Kept = pick(d, retentions[:slices.Index(retentions, f.Kept)+1]...)
		granted := answers{p.erasable || d.IntN(2) == 0, p.exportable || d.IntN(2) == 0}
		if !r.Met(&more, granted) || !r.Met(f, policy.Granted()) {
			t.Fatalf("%s is met by %+v in %+v, and not by %+v in %+v", r, f, p, more, granted)
		}
	}
	if met < 500 {
		t.Errorf("only %d requirements were met", met)
	}
}

// TestWrittenAndRead: what is written of a requirement is read as the same.
func TestWrittenAndRead(t *testing.T) {
	d := newDraw()
	for range 2000 {
		n := d.tree(4)
		again, err := require.Parse(n.String())
		if err != nil || again.String() != n.String() || !sameTree(n, again) {
			t.Fatalf("%s is read as %v, %v", n, again, err)
		}
		if r := d.requirement(n); r.String() != n.String() {
			t.Fatalf("%s is compiled to %s", n, r)
		}
	}
}

func sameTree(a, b require.Node) bool { return reflect.DeepEqual(a, b) }

// TestImplied: what is said to follow from a requirement does, and what is said
// to be impossible is.
func TestImplied(t *testing.T) {
	d := newDraw()
	implied, impossible := 0, 0
	for range 4000 {
		a, b := d.tree(2), d.tree(2)
		implies, possible := require.Implies(a, b), require.Possible(a, b)
		if !require.Implies(a, a) {
			t.Errorf("%s does not follow from itself", a)
		}
		if !implies && possible {
			continue
		}
		implied, impossible = implied+count(implies), impossible+count(!possible)
		ra, rb := d.requirement(a), d.requirement(b)
		for range 40 {
			f, p := d.way()
			f.Protection |= pick(d, 0, flow.Hashed, flow.PasswordHashed|flow.Encrypted)
			if implies && ra.Met(f, p) && !rb.Met(f, p) {
				t.Fatalf("%s does not follow from %s: %+v", b, a, f)
			}
			if !possible && !f.Protection.Has(flow.Masked) && f.Sink.Kind.Family() == "share" && ra.Met(f, p) && rb.Met(f, p) {
				t.Fatalf("%s and %s are possible: %+v", a, b, f)
			}
		}
	}
	if implied < 100 || impossible < 100 {
		t.Errorf("only %d follow, and %d are impossible", implied, impossible)
	}
}

func count(is bool) int {
	if is {
		return 1
	}
	return 0
}

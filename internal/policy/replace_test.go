package policy_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/piivet/piivet/internal/category"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
)

// The tests below hold the judging to what a policy says point by point: for
// each category, kind and package they work out afresh what must hold.

// point is a flow of one category.
type point struct {
	category    string
	kind        flow.Kind
	pkg, region string
	protection  flow.Protection
}

func (p point) flow() *flow.Flow {
	return &flow.Flow{
		Source:     flow.Source{Categories: []string{p.category}, Region: p.region},
		Sink:       flow.Sink{Kind: p.kind},
		Protection: p.protection,
	}
}

// draw makes policies and flows by chance, from few words so that they meet.
type draw struct{ *rand.Rand }

func newDraw() draw { return draw{rand.New(rand.NewPCG(7, 11))} }

func pick[T any](d draw, from ...T) T { return from[d.IntN(len(from))] }

func (d draw) point() point {
	return point{
		category:   pick(d, "contact.email", "contact.phone", "health.diagnosis", "credential.password", "credential.token", "usage.ip", "personal"),
		kind:       pick(d, flow.LogLine, flow.ShareAds, flow.ShareCRM, flow.StoreCookie, flow.StoreSQL, flow.MailBody),
		pkg:        pick(d, "a", "a/b", "c"),
		region:     pick(d, "", "eu"),
		protection: pick(d, 0, flow.Masked, flow.Hashed, flow.Encrypted),
	}
}

func (d draw) data() []policy.Data {
	return []policy.Data{{
		Category: pick(d, "personal", "contact", "contact.email", "health", "credential", policy.Sensitive),
		Region:   pick(d, "", "", "eu"),
	}}
}

func (d draw) sinks() []string {
	return []string{pick(d, "*", "log", "share", "share/ads", "store", "store/cookie", "mail/body")}
}

func (d draw) scope() []string { return pick(d, nil, nil, []string{"a"}, []string{"a/..."}) }

func (d draw) rule() policy.Rule {
	r := policy.Rule{
		Data: d.data(), Sinks: d.sinks(), Scope: d.scope(), Settles: d.IntN(4) > 0,
		Require: policy.Value(pick(d, flow.Masked, flow.Hashed, flow.Encrypted, flow.Hashed|flow.Encrypted)),
	}
	if d.IntN(3) == 0 {
		r.Except = d.data()
	}
	return r
}

// policy is the default with some promises and exceptions.
func (d draw) policy() *policy.Policy {
	p := policy.Default()
	for i := range d.IntN(4) {
		p.Promises = append(p.Promises, policy.Promise{
			ID: "own/" + string(rune('a'+i)), Rules: []policy.Rule{d.rule(), d.rule()}, NoExceptions: d.IntN(3) == 0,
		})
	}
	for range d.IntN(3) {
		p.Allows = append(p.Allows, policy.Allow{Data: d.data(), Sinks: d.sinks(), Scope: d.scope()})
	}
	return p
}

func selects(data []policy.Data, p point) bool {
	src := &p.flow().Source
	return slices.ContainsFunc(data, func(d policy.Data) bool { return d.Covers(p.category, src) })
}

func reaches(sinks, scope []string, p point) bool {
	inScope := scope == nil || slices.ContainsFunc(scope, func(s string) bool { return policy.MatchPackage(s, p.pkg) })
	return inScope && slices.ContainsFunc(sinks, p.kind.Under)
}

// expected works out which promises the point breaks.
func expected(p *policy.Policy, at point) []string {
	settled, allowed := false, false
	for _, promise := range p.Promises {
		for _, r := range promise.Rules {
			settled = settled || !promise.Default && r.Settles && selects(r.Data, at) && reaches(r.Sinks, r.Scope, at)
		}
	}
	for _, a := range p.Allows {
		allowed = allowed || selects(a.Data, at) && reaches(a.Sinks, a.Scope, at)
	}
	var broken []string
	for _, promise := range p.Promises {
		if promise.Default && settled || !promise.NoExceptions && allowed {
			continue
		}
		if slices.ContainsFunc(promise.Rules, func(r policy.Rule) bool {
			return selects(r.Data, at) && !selects(r.Except, at) && reaches(r.Sinks, r.Scope, at) && !r.Require.Met(at.flow(), policy.Granted())
		}) {
			broken = append(broken, promise.ID)
		}
	}
	return broken
}

func judge(p *policy.Policy, pkg string, f *flow.Flow) []string {
	var broken []string
	for _, b := range p.In(pkg).Judge(f, policy.Granted()) {
		broken = append(broken, b.ID)
	}
	return broken
}

func TestJudgedPointByPoint(t *testing.T) {
	d := newDraw()
	for range 1000 {
		p := d.policy()
		for range 10 {
			at := d.point()
			if got, want := judge(p, at.pkg, at.flow()), expected(p, at); !slices.Equal(got, want) {
				t.Fatalf("%+v breaks %v, want %v, by\n%+v", at, got, want, p)
			}
		}
	}
}

// TestCategoriesApart: data of several categories breaks what each of them
// breaks, whatever replaces and allows.
func TestCategoriesApart(t *testing.T) {
	d := newDraw()
	for range 2000 {
		p, one, two := d.policy(), d.point(), d.point()
		both := one.flow()
		both.Source.Categories = []string{one.category, two.category}
		two = point{two.category, one.kind, one.pkg, one.region, one.protection}
		want := append(judge(p, one.pkg, one.flow()), judge(p, one.pkg, two.flow())...)
		got := judge(p, one.pkg, both)
		slices.Sort(want)
		slices.Sort(got)
		if want = slices.Compact(want); !slices.Equal(got, want) {
			t.Fatalf("%+v with %s breaks %v, want %v", one, two.category, got, want)
		}
	}
}

// TestReplacementIsLocal: what a promise replaces lies within its own data,
// sinks and packages; everywhere else the default holds as if it were not there.
func TestReplacementIsLocal(t *testing.T) {
	d := newDraw()
	replaced := 0
	for range 200 {
		r := d.rule()
		p := policy.Default()
		p.Promises = append(p.Promises, policy.Promise{ID: "own", Rules: []policy.Rule{r}})
		for _, id := range category.All() {
			at := d.point()
			at.category = string(id)
			with, without := judge(p, at.pkg, at.flow()), judge(policy.Default(), at.pkg, at.flow())
			with = slices.DeleteFunc(with, func(id string) bool { return id == "own" })
			inside := r.Settles && selects(r.Data, at) && reaches(r.Sinks, r.Scope, at)
			switch {
			case inside && len(with) > 0:
				t.Fatalf("%+v breaks %v in the place of %+v", at, with, r)
			case !inside && !slices.Equal(with, without):
				t.Fatalf("%+v breaks %v, without %+v it breaks %v", at, with, r, without)
			case inside && len(without) > 0:
				replaced++
			}
		}
	}
	if replaced < 100 {
		t.Errorf("only %d points were replaced", replaced)
	}
}

// TestNoExceptions: what admits none is broken with exceptions just as without.
func TestNoExceptions(t *testing.T) {
	d := newDraw()
	for range 2000 {
		p, at := d.policy(), d.point()
		bare := &policy.Policy{Promises: p.Promises}
		strict := func(ids []string) []string {
			return slices.DeleteFunc(ids, func(id string) bool { return !p.Promise(id).NoExceptions })
		}
		if with, without := strict(judge(p, at.pkg, at.flow())), strict(judge(bare, at.pkg, at.flow())); !slices.Equal(with, without) {
			t.Fatalf("%+v breaks %v, without exceptions %v", at, with, without)
		}
	}
}

package config

import (
	"regexp"
	"strings"
	"sync"
	"time"

	"go.yaml.in/yaml/v3"

	"github.com/piivet/piivet/internal/model/strict"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/policy/require"
)

// policyKeys are the keys that say what is promised.
func (f *file) policyKeys() []strict.Key {
	return []strict.Key{
		{Name: "promises", Read: f.Each("promises", f.promise), Is: strict.ListOf(strict.RecordOf(func() strict.Record { return f.promiseRecord(new(entry)) })),
			Says: "What was promised, as rules. Several entries with one id are rules of one promise."},
		{Name: "allow", Read: f.Each("allow", f.allow), Is: strict.ListOf(strict.RecordOf(func() strict.Record { return f.allowRecord(new(allowEntry)) })),
			Says: "Exceptions from promises, each with its reason."},
		{Name: "default", Read: f.Text("default", f.onlyNone("default", &f.noDefault)), Is: strict.Word("none"),
			Says: "none leaves out the default promises."},
	}
}

// promise is a promise with the place of its first rule.
type promise struct {
	policy.Promise
	at place
}

// entry is one entry of promises: a rule with its promise.
type entry struct {
	id, says     string
	rule         policy.Rule
	demands      []policy.Demand // when it is about the program, and not about flows
	noExceptions bool
	replacesNone bool
	require      string
	tree         require.Node
	place        Place
	unread       bool // the requirement cannot be read
}

func (f *file) promiseRecord(e *entry) strict.Record {
	return strict.Record{What: "a promise", Keys: []strict.Key{
		{Name: "id", Read: f.Text("the id of a promise", f.id(&e.id)), Is: strict.Matching(idPattern), Required: true, Example: "acme/logs",
			Says: "Names the promise in findings and reports."},
		{Name: "says", Read: f.Text("says", f.sentence("what a promise says", &e.says)), Is: strict.Matching(`\S`),
			Says: "The promise in a sentence, for people. When it is left out, the rule is its own sentence."},
		{Name: "data", Read: f.data("data", &e.rule.Data), Is: dataShape(), Needed: e.aboutData, Example: "[personal]",
			Says: `The categories that the rule is about, narrowed as in a tag: "personal,region=eu". sensitive stands for all that are marked so, and for data about children. Only a rule that is organisational can do without.`},
		{Name: "except", Read: f.data("except", &e.rule.Except), Is: dataShape(),
			Says: "Categories that the rule is not about, although data names them. The promise has decided about them, too: they may get there."},
		{Name: "sinks", Read: f.sinks(&e.rule.Sinks), Is: sinksShape(), Needed: e.aboutFlows, Example: "[log]",
			Says: `Kinds of sinks, families of kinds, or "*" for all. Rules that require read, mapped or organisational are not about flows, and have none.`},
		{Name: "scope", Read: f.patterns("scope", &e.rule.Scope), Is: strict.SomeOf(patternShape()),
			Says: "The packages that the rule holds in: example.com/shop/web/..., or ./web/... in this module. All, when it is left out."},
		{Name: "require", Read: f.Text("require", f.requirement(e)), Is: strict.Matching(`\S`), Required: true, Example: "masked or hashed",
			Says: "What the data must have, or how it must get there: " + strings.Join(policy.Checked(), ", ") + ", joined by and and or."},
		{Name: "exceptions", Read: f.Text("exceptions", f.onlyNone("exceptions", &e.noExceptions)), Is: strict.Word("none"),
			Says: "none: neither allow nor a //pii:allow comment lifts the promise."},
		{Name: "replaces", Read: f.Text("replaces", f.onlyNone("replaces", &e.replacesNone)), Is: strict.Word("none"),
			Says: "none: the default promises about the same data and sinks hold beside the rule."},
	}}
}

const idPattern = `^[A-Za-z0-9][A-Za-z0-9_.-]*(/[A-Za-z0-9_.-]+)*$`

var idExpr = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(idPattern) })

func (f *file) id(to *string) func(*yaml.Node, string) {
	return func(n *yaml.Node, text string) {
		switch {
		case !idExpr().MatchString(text):
			f.Problemf(n, "%q is no id: write words with slashes between, such as acme/logs", text)
		case strings.HasPrefix(text, "default/"):
			f.Problemf(n, "%s: ids below default/ are those of the built-in promises; a promise of your own about the same data and sinks takes their place", text)
		default:
			*to = text
		}
	}
}

// sentence returns a function that keeps a text, on one line.
func (f *file) sentence(what string, to *string) func(*yaml.Node, string) {
	return func(n *yaml.Node, text string) {
		if *to = strings.Join(strings.Fields(text), " "); *to == "" {
			f.Problemf(n, "%s is a sentence, not nothing", what)
		}
	}
}

func (f *file) requirement(e *entry) func(*yaml.Node, string) {
	return func(n *yaml.Node, text string) {
		tree, err := require.Parse(text)
		if err == nil {
			e.demands, err = policy.Demands(tree)
		}
		if err == nil && e.demands == nil {
			e.rule.Require, err = policy.Compile(tree)
		}
		if err != nil {
			e.unread = true
			f.Problemf(n, "%v", err)
			return
		}
		e.rule.Settles = policy.Settles(tree)
		e.require, e.tree = tree.String(), tree
	}
}

// onlyNone returns a function that takes none, and nothing else.
func (f *file) onlyNone(key string, to *bool) func(*yaml.Node, string) {
	return func(n *yaml.Node, text string) {
		if text != "none" {
			f.Problemf(n, "%s is none, or the key is left out, not %q", key, text)
			return
		}
		*to = true
	}
}

func (f *file) promise(n *yaml.Node) {
	var e entry
	if f.Record(n, f.placed(n, f.promiseRecord(&e), &e.place)) && f.fits(n, &e) {
		f.addRule(n, &e)
	}
}

// fits reports whether the rule has no more than what its requirement is
// about.
func (f *file) fits(n *yaml.Node, e *entry) bool {
	switch {
	case e.demands != nil && e.rule.Sinks != nil:
		f.Problemf(n, "a promise that requires %s is not about flows: leave sinks out", e.require)
	case e.replacesNone && !e.rule.Settles:
		f.Problemf(n, "a promise that requires %s replaces no default promise: leave replaces out", e.require)
	case e.rule.Data == nil && e.rule.Except != nil:
		f.Problemf(n, "except takes from data, and there is none: leave it out")
	default:
		return true
	}
	return false
}

// aboutFlows and aboutData say what a rule needs besides its requirement. Of
// one that cannot be read nobody knows.
func (e *entry) aboutFlows() bool { return e.demands == nil && !e.unread }

func (e *entry) aboutData() bool {
	organisational := len(e.demands) == 1 && e.demands[0] == policy.Organisational
	return !organisational && !e.unread
}

// addRule gives the rule to its promise.
func (f *file) addRule(n *yaml.Node, e *entry) {
	var p *promise
	for _, known := range f.promises {
		if known.ID == e.id {
			p = known
		}
	}
	switch {
	case p == nil:
		p = &promise{at: place{f.File, n.Line}}
		p.ID, p.Says = e.id, e.says
		f.promises = append(f.promises, p)
		if p.Says == "" {
			p.Says = e.sentence()
		}
	case p.at.file != f.File:
		f.Problemf(n, "the id %s is taken by %s:%d: give the promise one of its own", e.id, p.at.file, p.at.line)
	case e.says != "" && e.says != p.Says:
		f.Problemf(n, "the id %s is on line %d already, and says something else there: leave says out if this is a rule of the same promise, or give it an id of its own", e.id, p.at.line)
	}
	e.rule.Settles = e.rule.Settles && !e.replacesNone
	if e.demands == nil {
		p.Rules = append(p.Rules, e.rule)
	} else {
		p.ProgramRules = append(p.ProgramRules, policy.ProgramRule{
			Demands: e.demands, Data: e.rule.Data, Except: e.rule.Except, Scope: e.rule.Scope,
		})
	}
	p.NoExceptions = p.NoExceptions || e.noExceptions
	f.entries = append(f.entries, Entry{
		Place: e.place, Promise: e.id, Rule: e.rule, Demands: e.demands, Require: e.tree, NoExceptions: e.noExceptions,
	})
}

// sentence is what a promise says of which only the rule is known.
func (e *entry) sentence() string {
	var data []string
	for _, d := range e.rule.Data {
		data = append(data, d.String())
	}
	text := strings.Join(data, " and ")
	if e.rule.Sinks != nil {
		text += " to " + strings.Join(e.rule.Sinks, ", ")
	}
	if text == "" {
		return e.require
	}
	return text + ": " + e.require
}

type allowEntry struct {
	Exception
	expired time.Time // when it expired; zero when it did not
}

func (f *file) allowRecord(a *allowEntry) strict.Record {
	return strict.Record{What: "an exception", Keys: []strict.Key{
		{Name: "data", Read: f.data("data", &a.Data), Is: dataShape(), Required: true, Example: "[email]",
			Says: "The categories that are allowed, as in promises."},
		{Name: "sinks", Read: f.sinks(&a.Sinks), Is: sinksShape(), Required: true, Example: "[log/console]",
			Says: "The sinks that they may reach, as in promises."},
		{Name: "scope", Read: f.patterns("scope", &a.Scope), Is: strict.SomeOf(patternShape()),
			Says: "The packages in which they may, as in promises."},
		{Name: "reason", Read: f.Text("reason", f.sentence("a reason", &a.Reason)), Is: strict.Matching(`\S`), Required: true,
			Example: "the command prints what its user typed", Says: "Why, for people."},
		{Name: "expiry", Read: f.Text("expiry", f.expiry(a)), Is: strict.Matching(`^\d{4}-\d{2}-\d{2}$`),
			Says: "The last day on which the exception holds, by UTC: 2026-12-31. Later it allows nothing, and a warning says so."},
	}}
}

func (f *file) expiry(a *allowEntry) func(*yaml.Node, string) {
	return func(n *yaml.Node, text string) {
		day, err := time.Parse(time.DateOnly, text)
		if err != nil {
			f.Problemf(n, "%q is no day: write year, month and day, such as 2026-12-31", text)
			return
		}
		if a.Expires = true; !f.now.UTC().Before(day.AddDate(0, 0, 1)) {
			a.expired = day
		}
	}
}

func (f *file) allow(n *yaml.Node) {
	var a allowEntry
	switch {
	case !f.Record(n, f.placed(n, f.allowRecord(&a), &a.Place)):
	case a.expired.IsZero():
		f.exceptions = append(f.exceptions, a.Exception)
	default:
		f.warnings = append(f.warnings, a.Problem("expiry",
			"the exception expired on %s and allows nothing any more: take it out, or give it another day", a.expired.Format(time.DateOnly)))
	}
}

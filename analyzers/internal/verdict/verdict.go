package verdict

import (
	"cmp"
	"fmt"
	"go/token"
	"reflect"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers/piiflow"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/position"
	"github.com/piivet/piivet/internal/solve"
)

// Result is what the flows of a package come to.
type Result struct {
	// Findings are the flows that break a promise, sorted by position; those
	// in test files and generated files are among them.
	Findings []flow.Finding
	// UsedAllows are the positions of the //pii:allow directives that lifted
	// a promise from a flow, sorted.
	UsedAllows []token.Pos
	// Copies are those of the engine.
	Copies []flow.Copy
	// Broken says why nothing was judged, or is nil.
	Broken error
	// Policy is what the flows were held to in this package; nil if Broken is not.
	Policy *policy.Policy

	mu     sync.Mutex
	solved *solve.Program
}

// Ask hands the package as the engine has understood it to f; nil for one that it
// did not look at. Passes run at the same time, and the engine answers one of them
// after the other.
func (r *Result) Ask(f func(*solve.Program)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	f(r.solved)
}

// Config is what an analyzer judges with.
type Config struct {
	// Engine finds the flows: its result is a *piiflow.Result.
	Engine *analysis.Analyzer
	// Policy is what they are held to in the package at hand; nil stands for what
	// the engine was told, else the default policy. An error says what keeps them
	// from being judged.
	Policy func(*analysis.Pass) (*policy.Policy, error)
}

// Analyzer judges what piiflow finds by the policy that piiflow was told, or by
// the default policy. Its result is a *Result.
var Analyzer = New(Config{Engine: piiflow.Analyzer})

// New returns an analyzer that judges.
func New(c Config) *analysis.Analyzer {
	if c.Policy == nil {
		byDefault := policy.Default()
		c.Policy = func(pass *analysis.Pass) (*policy.Policy, error) {
			if told := pass.ResultOf[c.Engine].(*piiflow.Result).Policy; told != nil {
				return told, nil
			}
			return byDefault, nil
		}
	}
	return &analysis.Analyzer{
		Name:       "piiverdict",
		Doc:        "judge the flows of personal data by the policy",
		URL:        "https://github.com/piivet/piivet/blob/main/docs/policy-default.md",
		Requires:   []*analysis.Analyzer{c.Engine},
		ResultType: reflect.TypeFor[*Result](),
		Run: func(pass *analysis.Pass) (any, error) {
			flows, ok := pass.ResultOf[c.Engine].(*piiflow.Result)
			if !ok {
				return nil, fmt.Errorf("%s found no flows to judge", c.Engine.Name)
			}
			p, err := c.Policy(pass)
			if err != nil {
				return &Result{Broken: err}, nil
			}
			res := newJudge(pass, p).judge(flows.Flows)
			res.Copies, res.solved = flows.Copies, flows.Solved
			return res, nil
		},
	}
}

type judge struct {
	pass    *analysis.Pass
	policy  *policy.Policy
	sources *sources
	places  *position.Resolver

	// allows are the directives that lift promises, once allowsRead is set.
	allows     []*allow
	allowsRead bool
}

func newJudge(pass *analysis.Pass, p *policy.Policy) *judge {
	path, _, _ := strings.Cut(pass.Pkg.Path(), " ")
	return &judge{
		pass:    pass,
		policy:  p.In(path),
		sources: newSources(pass),
		places:  position.New(pass.Fset, pass.Pkg, pass.Files),
	}
}

func (j *judge) judge(flows []flow.Flow) *Result {
	res := &Result{Policy: j.policy}
	for i := range flows {
		broken := j.policy.Judge(&flows[i], policy.Granted())
		if len(broken) == 0 {
			continue
		}
		f := flow.Finding{Flow: flows[i], Analyzer: flows[i].Sink.Kind.Pass(), Promises: broken}
		j.unsure(&f)
		j.place(&f)
		if j.lift(&f); len(f.Promises) > 0 {
			res.Findings = append(res.Findings, f)
		}
	}
	res.Findings = sorted(res.Findings)
	res.UsedAllows = j.usedAllows()
	return res
}

// unsure marks a finding that a time which is no constant may have caused: a
// short one would have broken nothing.
func (j *judge) unsure(f *flow.Finding) {
	if f.Kept.Kind != flow.KeptSomeTime || f.Approximate != "" {
		return
	}
	short := f.Flow
	short.Kept = flow.Retention{Kind: flow.KeptFor, Time: 1}
	if len(j.policy.Judge(&short, policy.Granted())) == 0 {
		f.Approximate = "the time that it is kept is no constant"
	}
}

// sorted orders findings by place and keeps one of those that say the same
// about the same place, which flows can come to that were moved there.
func sorted(findings []flow.Finding) []flow.Finding {
	slices.SortStableFunc(findings, compare)
	return slices.CompactFunc(findings, func(a, b flow.Finding) bool { return compare(a, b) == 0 })
}

func compare(a, b flow.Finding) int {
	return cmp.Or(
		cmp.Compare(a.Apex, b.Apex),
		cmp.Compare(a.Source.Full, b.Source.Full),
		cmp.Compare(a.Sink.Kind, b.Sink.Kind),
		cmp.Compare(a.Message(), b.Message()),
	)
}

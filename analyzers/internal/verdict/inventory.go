package verdict

import (
	"fmt"
	"reflect"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers/piiflow"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
)

// Inventory returns an analyzer whose result are all flows that the engine
// found, as []flow.Placed, in the order of the engine. It reports nothing and
// judges nothing: which promises they keep and break is a pure function of them
// and of the policy.
func Inventory(engine *analysis.Analyzer) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:       "piiinventory",
		Doc:        "list the flows of personal data, allowed ones too",
		URL:        "https://github.com/piivet/piivet/blob/main/docs/promises-and-map.md",
		Requires:   []*analysis.Analyzer{engine},
		ResultType: reflect.TypeFor[[]flow.Placed](),
		Run: func(pass *analysis.Pass) (any, error) {
			found, ok := pass.ResultOf[engine].(*piiflow.Result)
			if !ok {
				return nil, fmt.Errorf("%s found no flows to list", engine.Name)
			}
			j := newJudge(pass, new(policy.Policy))
			all := make([]flow.Placed, len(found.Flows))
			for i := range found.Flows {
				all[i] = j.placed(found.Flows[i])
			}
			return all, nil
		},
	}
}

func (j *judge) placed(f flow.Flow) flow.Placed {
	at := flow.Finding{Flow: f}
	j.place(&at)
	p := flow.Placed{Flow: at.Flow, Generated: at.Generated, Test: at.Test}
	for _, a := range j.allowed() {
		if a.Lifts(p.Sink.Kind, p.Apex) {
			p.Allow = a.Reason
			break
		}
	}
	return p
}

package verdict_test

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers/internal/passtest"
	"github.com/piivet/piivet/analyzers/internal/verdict"
	"github.com/piivet/piivet/analyzers/piiflow"
	"github.com/piivet/piivet/internal/flow"
)

// inventory lists flows of a package as "line: kind flags, function".
func inventory(t *testing.T, p *passtest.Package, flows ...flow.Flow) []string {
	t.Helper()
	all := p.Run(verdict.Inventory(engine), map[*analysis.Analyzer]any{engine: &piiflow.Result{Flows: flows}}).([]flow.Placed)
	var out []string
	for _, f := range all {
		line := fmt.Sprintf("%d: %s", p.Pass.Fset.Position(f.Apex).Line, f.Sink.Kind)
		if f.Generated {
			line += " generated"
		}
		if f.Test {
			line += " test"
		}
		if f.Allow != "" {
			line += " because " + f.Allow
		}
		out = append(out, line)
	}
	if len(p.Reported) > 0 {
		t.Errorf("the inventory reports %v", p.Reported)
	}
	return out
}

// TestInventory: what keeps every promise is listed like what breaks one, and so
// are kinds of sinks that no promise speaks of.
func TestInventory(t *testing.T) {
	p := passtest.Load(t, "example.com/shop", map[string]string{"a.go": `package shop

func f() {
	/*a*/println(1)
	/*b*/println(2) //pii:allow log, store -- asked for
	/*c*/println(3) //pii:allow log
}
`, "a_test.go": "package shop\n\nvar X = /*t*/1\n"})
	masked := p.Flow(flow.LogLine, "a")
	masked.Protection = flow.Masked
	expect(t, "flows", inventory(t, p,
		masked, p.Flow(flow.RespondBody, "a"), p.Flow(flow.StoreSQL, "b"), p.Flow(flow.MailBody, "b"),
		p.Flow(flow.LogLine, "c"), p.Flow(flow.LogLine, "t"),
	), []string{
		"4: log/line", "4: respond/body", "5: store/sql because asked for", "5: mail/body", "6: log/line", "3: log/line test",
	})
}

// TestInventoryOfGenerated: a flow stands where its finding would.
func TestInventoryOfGenerated(t *testing.T) {
	p := passtest.Load(t, "example.com/shop", map[string]string{"gen.go": generatedFile, "hand.go": handFile})
	call, sink := p.Step(flow.StepCall, "Hand", "apex"), p.Step(flow.StepSink, "println", "sink")
	expect(t, "flows", inventory(t, p,
		p.Flow(flow.LogLine, "apex", call, p.Step(flow.StepCall, "deep", "first"), sink),
		p.Flow(flow.MailBody, "apex", call, sink),
		p.Flow(flow.LogLine, "apex"),
	), []string{
		"8: log/line", "12: mail/body because another kind of sink", "6: log/line generated",
	})
}

func TestInventoryWithoutEngine(t *testing.T) {
	p := passtest.Load(t, "example.com/shop", map[string]string{"a.go": "package shop\n"})
	if _, err := verdict.Inventory(engine).Run(p.Pass); err == nil || !strings.Contains(err.Error(), "handmade") {
		t.Errorf("without flows: %v, want an error that names the engine", err)
	}
}

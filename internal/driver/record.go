package driver

import (
	"encoding/json"
	"fmt"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/usage"
)

// record is what a diagnostic of the runner carries in its message.
type record struct {
	Analyzer string
	Message  string
	// Finding is nil for a diagnostic that is about no flow.
	Finding *flow.Finding `json:",omitempty"`
	// Tagging is the tag that the diagnostic asks for, or nil.
	Tagging *flow.Tagging `json:",omitempty"`
	// Flow is a line of the inventory, and no diagnostic of an analyzer.
	Flow *flow.Placed `json:",omitempty"`
	// Usage is what a package does with stores and fields, and no diagnostic
	// either.
	Usage *usage.Package `json:",omitempty"`
}

// recorded makes the diagnostics of an analyzer records.
func recorded(run runFunc) runFunc {
	return func(pass *analysis.Pass) (any, error) {
		p := *pass
		var diagnostics []analysis.Diagnostic
		p.Report = func(d analysis.Diagnostic) { diagnostics = append(diagnostics, d) }
		result, err := run(&p)
		found, _ := result.([]flow.Finding)
		rest := slices.Clone(found)
		taggings, _ := result.([]flow.Tagging)
		for _, d := range diagnostics {
			rec := record{Analyzer: pass.Analyzer.Name, Message: d.Message}
			rec.Finding, rest = take(rest, d)
			if i := slices.IndexFunc(taggings, func(t flow.Tagging) bool { return t.Message == d.Message }); i >= 0 {
				rec.Tagging = &taggings[i]
			}
			if jsonErr := rec.report(pass, d); jsonErr != nil {
				return nil, jsonErr
			}
		}
		if jsonErr := recordResult(pass, result); jsonErr != nil {
			return nil, jsonErr
		}
		return result, err
	}
}

// recordResult has the runner carry a part of an inventory, as if it were
// diagnostics.
func recordResult(pass *analysis.Pass, result any) error {
	switch result := result.(type) {
	case []flow.Placed:
		return recordFlows(pass, result)
	case *usage.Package:
		if result != nil && len(pass.Files) > 0 {
			rec := record{Usage: result}
			return rec.report(pass, analysis.Diagnostic{Pos: pass.Files[0].Package})
		}
	}
	return nil
}

func recordFlows(pass *analysis.Pass, flows []flow.Placed) error {
	for _, f := range flows {
		d := analysis.Diagnostic{Pos: f.Apex, End: f.End}
		f.Apex, f.End = 0, 0 // they mean nothing outside this process
		rec := record{Analyzer: f.Sink.Kind.Pass(), Message: f.Message(), Flow: &f}
		if err := rec.report(pass, d); err != nil {
			return err
		}
	}
	return nil
}

// report hands the record to the runner, in place of what the diagnostic says.
func (rec *record) report(pass *analysis.Pass, d analysis.Diagnostic) error {
	message, err := json.Marshal(rec)
	if err != nil {
		return fmt.Errorf("cannot record a finding: %w", err)
	}
	d.Message = string(message)
	pass.Report(d)
	return nil
}

// take removes the finding that a diagnostic reports from findings, or returns
// nil: a pass may report other things too. Several findings can read the same;
// then the place decides.
func take(findings []flow.Finding, d analysis.Diagnostic) (*flow.Finding, []flow.Finding) {
	reads := func(f flow.Finding) bool { return f.Message() == d.Message }
	i := slices.IndexFunc(findings, func(f flow.Finding) bool { return f.Apex == d.Pos && reads(f) })
	if i < 0 {
		i = slices.IndexFunc(findings, reads)
	}
	if i < 0 {
		return nil, findings
	}
	f := findings[i]
	f.Apex, f.End = 0, 0 // they mean nothing outside this process
	return &f, slices.Delete(findings, i, i+1)
}

func decodeRecord(message string) (record, error) {
	var rec record
	if err := json.Unmarshal([]byte(message), &rec); err != nil {
		return rec, fmt.Errorf("cannot read a finding from the cache: %w", err)
	}
	return rec, nil
}

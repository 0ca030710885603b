package driver

import (
	"cmp"
	"strings"

	"honnef.co/go/tools/go/loader"
	"honnef.co/go/tools/lintcmd/runner"

	"github.com/piivet/piivet/internal/fix"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/inventory"
	"github.com/piivet/piivet/internal/report"
)

func compareResults(a, b runner.Result) int { return cmp.Compare(a.Package.ID, b.Package.ID) }

// collected is what was found in the packages that were asked for.
type collected struct {
	findings []report.Finding
	// fixes mend tags and directives; tags are added.
	fixes, tags []fix.Edit
	inventory   inventory.Parts
}

func collect(results []runner.Result, names *names) (*collected, error) {
	tested := withTests(results)
	all := &collected{inventory: inventory.Parts{Places: map[flow.Pos]report.Position{}}}
	for _, res := range results {
		if !res.Initial || res.Failed || isTestMain(res.Package) {
			continue
		}
		if tested[res.Package.PkgPath] && !isVariant(res.Package) {
			continue // its variant has the same files, and the tests
		}
		data, err := res.Load()
		if err != nil {
			return nil, err
		}
		all.inventory.Packages = append(all.inventory.Packages, res.Package.PkgPath)
		for _, d := range data.Diagnostics {
			if err := all.add(res.Package, d, names); err != nil {
				return nil, err
			}
		}
	}
	return all, nil
}

func (c *collected) add(spec *loader.PackageSpec, d runner.Diagnostic, names *names) error {
	rec, err := decodeRecord(d.Message)
	if err != nil {
		return err
	}
	switch {
	case rec.Flow != nil:
		c.inventory.Flows = append(c.inventory.Flows, inventoried(spec, d, &rec, names))
		return nil
	case rec.Usage != nil:
		c.inventory.Usage = append(c.inventory.Usage, rec.Usage)
		for _, pos := range rec.Usage.Positions() {
			c.inventory.Places[pos] = names.step(pos)
		}
		return nil
	}
	switch {
	case rec.Tagging != nil:
		files := names.own(rec.Tagging.Package)
		if len(files) == 0 {
			return nil // of others: nobody here can tag it
		}
		if e, ok := fix.Tag(files, rec.Tagging); ok {
			c.tags = append(c.tags, e)
		}
	case rec.Finding == nil: // fixes of findings change what the program does
		c.fixes = append(c.fixes, suggested(spec, d.SuggestedFixes)...)
	}
	c.findings = append(c.findings, decode(spec, d, &rec, names))
	return nil
}

// withTests lists the packages of which a variant with tests was analysed.
func withTests(results []runner.Result) map[string]bool {
	tested := map[string]bool{}
	for _, res := range results {
		if res.Initial && !res.Failed && isVariant(res.Package) {
			tested[res.Package.PkgPath] = true
		}
	}
	return tested
}

// isVariant recognises "p [p.test]".
func isVariant(spec *loader.PackageSpec) bool { return strings.HasPrefix(spec.ID, spec.PkgPath+" [") }

// isTestMain recognises the main package that go test makes up.
func isTestMain(spec *loader.PackageSpec) bool {
	return spec.Name == "main" && strings.HasSuffix(spec.ID, ".test")
}

// decode makes a finding of what came through the runner.
func decode(spec *loader.PackageSpec, d runner.Diagnostic, rec *record, names *names) report.Finding {
	f := report.Finding{
		Analyzer: rec.Analyzer,
		Pos:      names.in(spec, d.Position),
		End:      names.in(spec, d.End),
		Message:  rec.Message,
	}
	if !f.End.IsValid() {
		f.End = f.Pos
	}
	switch {
	case rec.Finding != nil:
		f.Severity = report.Error
		f.Promises = rec.Finding.Promises
		fillFlow(&f, &rec.Finding.Flow, names)
		for _, fix := range d.SuggestedFixes {
			f.Fixes = append(f.Fixes, fix.Message)
		}
	case rec.Flow != nil:
		fillFlow(&f, &rec.Flow.Flow, names)
	default:
		fillPlain(&f, spec, d, names)
	}
	return f
}

// inventoried makes a flow of the inventory of what came through the runner.
func inventoried(spec *loader.PackageSpec, d runner.Diagnostic, rec *record, names *names) inventory.Flow {
	return inventory.Flow{Placed: *rec.Flow, Package: spec.PkgPath, Shown: decode(spec, d, rec, names)}
}

// fillFlow adds what a flow has.
func fillFlow(f *report.Finding, found *flow.Flow, names *names) {
	f.Categories = found.Source.Categories
	f.Source = report.Source{Name: found.Source.Full, Pos: names.step(found.Source.Pos)}
	f.Sink = found.Sink
	f.Protection = found.Protection.Names()
	f.Guards = found.Guards
	f.Approximate = found.Approximate != ""
	f.Transport, f.Kept = found.Transport, found.Kept.String()
	f.Func = found.Func
	for _, s := range found.Path {
		f.Path = append(f.Path, report.Step{Kind: s.Kind.String(), Pos: names.step(s.Pos), Text: s.Text()})
	}
}

// fillPlain adds what a diagnostic about a tag or a directive has.
func fillPlain(f *report.Finding, spec *loader.PackageSpec, d runner.Diagnostic, names *names) {
	f.Severity = report.Warning
	f.Func = spec.PkgPath
	for _, rel := range d.Related {
		f.Path = append(f.Path, report.Step{Kind: "note", Pos: names.in(spec, rel.Position), Text: rel.Message})
	}
}

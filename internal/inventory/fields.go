package inventory

import (
	"strings"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/report"
	"github.com/piivet/piivet/internal/usage"
)

// FieldVerdict is a field with what it does to the promises that speak of fields.
type FieldVerdict struct {
	usage.Field
	// Concerns are as in [Verdict].
	Concerns []Concern
	// Finding is the field as a reader sees it, with the promises that it breaks.
	Finding report.Finding
}

// fieldJudge is the Analyzer of what fields break: no pass reports it.
const fieldJudge = "promises"

// judgeFields holds the fields that own packages declare to what promises demand
// of the program.
func (inv *Inventory) judgeFields(in func(pkgPath string) scope) []FieldVerdict {
	unread := map[string]bool{}
	for _, f := range inv.program.Unread() {
		unread[f.Name] = true
	}
	var verdicts []FieldVerdict
	for _, f := range inv.program.Fields() {
		if !f.Declared {
			continue
		}
		v := inv.judgeField(f, in(f.Pos.Package), unread[f.Name])
		if len(v.Concerns) > 0 {
			verdicts = append(verdicts, v)
		}
	}
	return verdicts
}

func (inv *Inventory) judgeField(f usage.Field, s scope, unread bool) FieldVerdict {
	v := FieldVerdict{Field: f, Finding: inv.fieldFinding(&f)}
	for i := range s.in.Promises {
		switch outcome := fieldOutcome(&s.in.Promises[i], &f, unread); outcome {
		case policy.Unconcerned:
			continue
		case policy.Broken:
			v.Finding.Severity = report.Error
			v.Finding.Promises = append(v.Finding.Promises, s.in.Promises[i].Cited())
			fallthrough
		default:
			v.Concerns = append(v.Concerns, Concern{&s.whole.Promises[i], outcome})
		}
	}
	return v
}

// fieldOutcome is what a field does to a promise: the data map has it in any case,
// and it breaks a promise that what is collected is used when nothing reads it.
func fieldOutcome(promise *policy.Promise, f *usage.Field, unread bool) policy.Outcome {
	src := &flow.Source{Categories: f.Categories, Region: f.Region, Role: f.Role, Subject: f.Subject}
	worst := policy.Unconcerned
	for i := range promise.ProgramRules {
		r := &promise.ProgramRules[i]
		read := demands(r, policy.Read, src)
		switch {
		case read && unread:
			return policy.Broken
		case read || demands(r, policy.Mapped, src):
			worst = policy.Kept
		}
	}
	return worst
}

func (inv *Inventory) fieldFinding(f *usage.Field) report.Finding {
	pos := inv.places[f.Pos]
	name := f.Name[strings.LastIndexByte(f.Name, '/')+1:] // without the path of the package
	if _, short, found := strings.Cut(name, "."); found {
		name = short
	}
	src := flow.Source{Name: name, Categories: f.Categories}
	return report.Finding{
		Analyzer:   fieldJudge,
		Pos:        pos,
		End:        pos,
		Message:    src.Named() + " is written or stored, and nothing reads it",
		Categories: f.Categories,
		Source:     report.Source{Name: f.Name, Pos: pos},
		Func:       f.Name,
	}
}

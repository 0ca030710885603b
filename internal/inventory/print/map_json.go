package print

import (
	"cmp"
	"encoding/json"
	"io"

	"github.com/piivet/piivet/internal/inventory"
	"github.com/piivet/piivet/internal/report"
)

// The types below are part of the output contract: the order of their fields is
// that of the keys, and no key is ever left out.

// jsonFlow is a finding, or what would be one if it broke a promise, with its
// verdict.
type jsonFlow struct {
	report.JSON
	// Verdict is the worst of the outcomes in Concerns.
	Verdict  string        `json:"verdict"`
	Concerns []jsonConcern `json:"concerns"`
	// Allow is the reason of a //pii:allow comment, or empty.
	Allow string `json:"allow"`
	// Entity is what in the store it is, or empty.
	Entity string `json:"entity"`
	// Transport says why the way is not encrypted, Kept how long the data is kept;
	// both in words, or empty.
	Transport string `json:"transport"`
	Kept      string `json:"kept"`
}

type jsonConcern struct {
	Promise string `json:"promise"`
	Outcome string `json:"outcome"`
}

// noSeverity is that of a flow which breaks nothing.
const noSeverity report.Severity = "none"

func flowsJSON(w io.Writer, m *inventory.Map) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for i := range m.Flows {
		v := &m.Flows[i]
		shown := v.Finding
		shown.Severity = cmp.Or(shown.Severity, noSeverity)
		line := jsonFlow{report.ToJSON(&shown), v.Worst().String(), concerns(v.Outcomes()), v.Allow, v.Sink.Entity, v.Transport, v.Kept.String()}
		if err := enc.Encode(line); err != nil {
			return err
		}
	}
	return nil
}

func concerns(outcomes []inventory.PromiseOutcome) []jsonConcern {
	list := make([]jsonConcern, len(outcomes))
	for i, o := range outcomes {
		list[i] = jsonConcern{o.ID, o.Outcome.String()}
	}
	return list
}

// jsonCategory is a category of the data map.
type jsonCategory struct {
	Category string            `json:"category"`
	Fields   []jsonField       `json:"fields"`
	Goes     []jsonDestination `json:"goes"`
}

type jsonField struct {
	Name    string              `json:"name"`
	Pos     report.JSONPosition `json:"pos"`
	Region  string              `json:"region"`
	Role    string              `json:"role"`
	Subject string              `json:"subject"`
	Filled  []jsonOperation     `json:"filled"`
	Unread  bool                `json:"unread"`
}

type jsonOperation struct {
	Func        string              `json:"func"`
	Pos         report.JSONPosition `json:"pos"`
	Approximate bool                `json:"approximate"`
}

type jsonAnswer struct {
	By    []jsonOperation `json:"by"`
	Whole bool            `json:"whole"`
}

type jsonDestination struct {
	Sink        report.JSONSink       `json:"sink"`
	Entity      string                `json:"entity"`
	Protection  []string              `json:"protection"`
	Guards      []string              `json:"guards"`
	Transport   string                `json:"transport"`
	Kept        string                `json:"kept"`
	Approximate bool                  `json:"approximate"`
	Verdict     string                `json:"verdict"`
	Concerns    []jsonConcern         `json:"concerns"`
	Fields      []string              `json:"fields"`
	At          []report.JSONPosition `json:"at"`
	Erased      jsonAnswer            `json:"erased"`
	Exported    jsonAnswer            `json:"exported"`
}

func categoriesJSON(w io.Writer, m *inventory.Map) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for i := range m.Categories {
		if err := enc.Encode(toJSON(&m.Categories[i])); err != nil {
			return err
		}
	}
	return nil
}

func toJSON(c *inventory.Category) jsonCategory {
	out := jsonCategory{Category: string(c.ID), Fields: []jsonField{}, Goes: []jsonDestination{}}
	for _, f := range c.Fields {
		out.Fields = append(out.Fields, jsonField{f.Name, report.ToJSONPosition(f.Pos), f.Region, f.Role, f.Subject, operations(f.Entries), f.Unread})
	}
	for i := range c.Goes {
		d := &c.Goes[i]
		out.Goes = append(out.Goes, jsonDestination{
			Sink:        report.ToJSONSink(d.Sink),
			Entity:      d.Sink.Entity,
			Protection:  list(d.Protection),
			Guards:      list(d.Guards),
			Transport:   d.Transport,
			Kept:        d.Kept.String(),
			Approximate: d.Approximate,
			Verdict:     d.Worst().String(),
			Concerns:    concerns(d.Outcomes),
			Fields:      list(d.Fields),
			At:          positions(d.At),
			Erased:      toJSONAnswer(&d.Erased),
			Exported:    toJSONAnswer(&d.Exported),
		})
	}
	return out
}

// toJSONAnswer says nothing of what keeps nothing.
func toJSONAnswer(a *inventory.Answer) jsonAnswer {
	return jsonAnswer{operations(a.By), a.Whole && len(a.By) > 0}
}

func operations(all []inventory.Operation) []jsonOperation {
	list := make([]jsonOperation, len(all))
	for i, op := range all {
		list[i] = jsonOperation{op.Func, report.ToJSONPosition(op.Pos), op.Approximate}
	}
	return list
}

func positions(at []report.Position) []report.JSONPosition {
	all := make([]report.JSONPosition, len(at))
	for i, p := range at {
		all[i] = report.ToJSONPosition(p)
	}
	return all
}

// list makes an absent list an empty one, which JSON prints as [].
func list(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}

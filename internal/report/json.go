package report

import (
	"encoding/json"
	"io"

	"github.com/piivet/piivet/internal/flow"
)

var jsonFormat = Format{
	Name:  "json",
	About: "one object a line for each finding",
	Write: writeJSON,
}

// The types below are the output contract: the order of their fields is the
// order of the keys, and no key is ever left out.

type jsonFinding struct {
	Analyzer    string       `json:"analyzer"`
	Pos         JSONPosition `json:"pos"`
	End         JSONPosition `json:"end"`
	Message     string       `json:"message"`
	Severity    Severity     `json:"severity"`
	Categories  []string     `json:"categories"`
	Source      jsonSource   `json:"source"`
	Sink        JSONSink     `json:"sink"`
	Protection  []string     `json:"protection"`
	Guards      []string     `json:"guards"`
	Promises    []string     `json:"promises"`
	Path        []jsonStep   `json:"path"`
	Approximate bool         `json:"approximate"`
	Fingerprint string       `json:"fingerprint"`
	Transport   string       `json:"transport"`
	Kept        string       `json:"kept"`
}

// JSONPosition is a place.
type JSONPosition struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
}

type jsonSource struct {
	Name string       `json:"name"`
	Pos  JSONPosition `json:"pos"`
}

// JSONSink is a sink.
type JSONSink struct {
	Kind    flow.Kind `json:"kind"`
	Func    string    `json:"func"`
	Vendor  string    `json:"vendor"`
	Purpose string    `json:"purpose"`
	Region  string    `json:"region"`
}

type jsonStep struct {
	Kind string       `json:"kind"`
	Pos  JSONPosition `json:"pos"`
	Text string       `json:"text"`
}

// JSON is a finding as `-format json` prints it, for what prints more about it:
// embedded in a struct, its keys come first.
type JSON = jsonFinding

// ToJSON is the finding as [JSON].
func ToJSON(f *Finding) JSON {
	return jsonFinding{
		Analyzer:    f.Analyzer,
		Pos:         ToJSONPosition(f.Pos),
		End:         ToJSONPosition(f.End),
		Message:     f.Message,
		Severity:    f.Severity,
		Categories:  list(f.Categories),
		Source:      jsonSource{f.Source.Name, ToJSONPosition(f.Source.Pos)},
		Sink:        ToJSONSink(f.Sink),
		Protection:  list(f.Protection),
		Guards:      list(f.Guards),
		Promises:    promiseIDs(f.Promises),
		Path:        toJSONPath(f.Path),
		Approximate: f.Approximate,
		Fingerprint: f.Fingerprint,
		Transport:   f.Transport,
		Kept:        f.Kept,
	}
}

func writeJSON(w io.Writer, findings []Finding, _ Options) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for i := range findings {
		if err := enc.Encode(ToJSON(&findings[i])); err != nil {
			return err
		}
	}
	return nil
}

// ToJSONPosition is a place as JSON has it.
func ToJSONPosition(p Position) JSONPosition { return JSONPosition{p.File, p.Line, p.Column} }

func toJSONPath(path []Step) []jsonStep {
	out := make([]jsonStep, len(path))
	for i, s := range path {
		out[i] = jsonStep{s.Kind, ToJSONPosition(s.Pos), s.Text}
	}
	return out
}

func promiseIDs(promises []flow.Promise) []string {
	ids := make([]string, len(promises))
	for i, p := range promises {
		ids[i] = p.ID
	}
	return ids
}

// list makes an absent list an empty one, which JSON prints as [].
func list(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}

// ToJSONSink is a sink as JSON has it.
func ToJSONSink(s flow.Sink) JSONSink { return JSONSink{s.Kind, s.Func, s.Vendor, s.Purpose, s.Region} }

package report

import (
	"encoding/json"
	"io"
	"net/url"
	"slices"
	"strings"
)

var sarifFormat = Format{
	Name:  "sarif",
	About: "SARIF 2.1.0 with code flows, for code scanning",
	Write: writeSARIF,
}

const (
	sarifSchema  = "https://json.schemastore.org/sarif-2.1.0.json"
	homePage     = "https://github.com/piivet/piivet"
	srcRoot      = "%SRCROOT%"
	moduleCache  = "GOMODCACHE"
	standardRoot = "GOROOT"
)

// The types below are the part of SARIF that is used, in its words.

type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool       sarifTool                `json:"tool"`
	ColumnKind string                   `json:"columnKind"`
	Bases      map[string]sarifArtifact `json:"originalUriBaseIds"`
	Results    []sarifResult            `json:"results"`
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifDriver struct {
	Name    string      `json:"name"`
	Version string      `json:"version,omitempty"`
	URI     string      `json:"informationUri"`
	Rules   []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID         string          `json:"id"`
	Short      sarifText       `json:"shortDescription"`
	Full       sarifText       `json:"fullDescription"`
	Help       sarifText       `json:"help"`
	HelpURI    string          `json:"helpUri,omitempty"`
	Config     sarifConfig     `json:"defaultConfiguration"`
	Properties sarifProperties `json:"properties"`
}

type sarifConfig struct {
	Level Severity `json:"level"`
}

type sarifProperties struct {
	Severity string   `json:"security-severity,omitempty"`
	Tags     []string `json:"tags"`
}

type sarifText struct {
	Text string `json:"text"`
}

type sarifResult struct {
	Rule         string            `json:"ruleId"`
	RuleIndex    int               `json:"ruleIndex"`
	Level        Severity          `json:"level"`
	Message      sarifText         `json:"message"`
	Locations    []sarifLocation   `json:"locations"`
	CodeFlows    []sarifCodeFlow   `json:"codeFlows,omitempty"`
	Fingerprints map[string]string `json:"partialFingerprints"`
	Properties   map[string]any    `json:"properties,omitempty"`
}

type sarifCodeFlow struct {
	ThreadFlows []sarifThreadFlow `json:"threadFlows"`
}

type sarifThreadFlow struct {
	Locations []sarifFlowLocation `json:"locations"`
}

type sarifFlowLocation struct {
	Location sarifLocation `json:"location"`
}

type sarifLocation struct {
	Physical *sarifPhysical `json:"physicalLocation,omitempty"`
	Message  *sarifText     `json:"message,omitempty"`
}

type sarifPhysical struct {
	Artifact sarifArtifact `json:"artifactLocation"`
	Region   *sarifRegion  `json:"region,omitempty"`
}

type sarifArtifact struct {
	URI         string     `json:"uri,omitempty"`
	Base        string     `json:"uriBaseId,omitempty"`
	Description *sarifText `json:"description,omitempty"`
}

type sarifRegion struct {
	StartLine   int `json:"startLine"`
	StartColumn int `json:"startColumn,omitempty"`
	EndLine     int `json:"endLine,omitempty"`
	EndColumn   int `json:"endColumn,omitempty"`
}

func writeSARIF(w io.Writer, findings []Finding, opts Options) error {
	s := &sarifWriter{opts: opts, hashes: map[string][]string{}}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(s.log(findings))
}

type sarifWriter struct {
	opts   Options
	hashes map[string][]string // by file: those of its lines
}

func (s *sarifWriter) log(findings []Finding) sarifLog {
	results := make([]sarifResult, len(findings))
	for i := range findings {
		results[i] = s.result(&findings[i])
	}
	return sarifLog{Schema: sarifSchema, Version: "2.1.0", Runs: []sarifRun{{
		Tool: sarifTool{sarifDriver{
			Name: "piivet", Version: s.opts.Version, URI: homePage, Rules: sarifRules(s.opts.Rules),
		}},
		ColumnKind: "utf16CodeUnits",
		Bases: map[string]sarifArtifact{
			srcRoot:      {Description: &sarifText{"the root of the repository"}},
			moduleCache:  {Description: &sarifText{"the module cache: $(go env GOMODCACHE)"}},
			standardRoot: {Description: &sarifText{"the source of the standard library: $(go env GOROOT)/src"}},
		},
		Results: results,
	}}}
}

func sarifRules(rules []Rule) []sarifRule {
	out := make([]sarifRule, len(rules))
	for i, r := range rules {
		tags := []string{"privacy"}
		if r.Severity == Error {
			tags = []string{"privacy", "security"}
		}
		out[i] = sarifRule{
			ID: r.ID, Short: sarifText{r.Title}, Full: sarifText{opening(r.Text)}, Help: sarifText{r.Text}, HelpURI: r.URL,
			Config: sarifConfig{r.Severity}, Properties: sarifProperties{r.Risk, tags},
		}
	}
	return out
}

// opening is a text up to the end of its second paragraph, which is the first
// behind the title: GitHub shows a thousand characters of a description.
func opening(text string) string {
	parts := strings.SplitN(text, "\n\n", 3)
	return strings.Join(parts[:min(len(parts), 2)], "\n\n")
}

func (s *sarifWriter) result(f *Finding) sarifResult {
	r := sarifResult{
		Rule:         f.Analyzer,
		RuleIndex:    slices.IndexFunc(s.opts.Rules, func(r Rule) bool { return r.ID == f.Analyzer }),
		Level:        f.Severity,
		Message:      sarifText{messageWithPromises(f)},
		Locations:    []sarifLocation{{Physical: s.physical(f.Pos, f.End)}},
		Fingerprints: s.fingerprints(f),
		Properties:   sarifResultProperties(f),
	}
	if len(f.Path) > 0 {
		r.CodeFlows = []sarifCodeFlow{{[]sarifThreadFlow{{s.path(f.Path)}}}}
	}
	return r
}

// messageWithPromises is the finding and what it breaks, for formats that have
// one text for both.
func messageWithPromises(f *Finding) string {
	text := oneLine(f.Message)
	for _, p := range f.Promises {
		text += "\npromise " + p.ID + ": " + oneLine(p.Says)
	}
	return text
}

func sarifResultProperties(f *Finding) map[string]any {
	if f.Source.Name == "" {
		return nil
	}
	return map[string]any{
		"source": f.Source.Name, "categories": list(f.Categories),
		"sink": string(f.Sink.Kind), "promises": promiseIDs(f.Promises), "approximate": f.Approximate,
	}
}

// fingerprints has ours, which does not change when code around the finding
// does, and the one that GitHub would compute.
func (s *sarifWriter) fingerprints(f *Finding) map[string]string {
	prints := map[string]string{"piivet/v1": f.Fingerprint}
	if hash := s.lineHash(f.Pos); hash != "" {
		prints["primaryLocationLineHash"] = hash
	}
	return prints
}

func (s *sarifWriter) lineHash(p Position) string {
	hashes, ok := s.hashes[p.File]
	if !ok {
		if text := s.opts.Tree.content(p); text != nil {
			hashes = lineHashes(text)
		}
		s.hashes[p.File] = hashes
	}
	if p.Line < 1 || p.Line > len(hashes) {
		return ""
	}
	return hashes[p.Line-1]
}

// path are the steps; one without a place keeps its text.
func (s *sarifWriter) path(steps []Step) []sarifFlowLocation {
	out := make([]sarifFlowLocation, len(steps))
	for i, step := range steps {
		out[i].Location = sarifLocation{Message: &sarifText{oneLine(step.Text)}}
		if step.Pos.IsValid() {
			out[i].Location.Physical = s.physical(step.Pos, Position{})
		}
	}
	return out
}

func (s *sarifWriter) physical(start, end Position) *sarifPhysical {
	p := &sarifPhysical{Artifact: s.artifact(start)}
	if !start.IsValid() {
		return p
	}
	p.Region = &sarifRegion{StartLine: start.Line, StartColumn: s.opts.Tree.utf16Column(start)}
	if end.File == start.File && (end.Line > start.Line || end.Line == start.Line && end.Column > start.Column) {
		p.Region.EndLine, p.Region.EndColumn = end.Line, s.opts.Tree.utf16Column(end)
	}
	return p
}

// artifact names a file by where readers find it: in the repository, in the
// module cache, in the standard library.
func (s *sarifWriter) artifact(p Position) sarifArtifact {
	if own(p) {
		return sarifArtifact{URI: uri(s.opts.Tree.name(p)), Base: srcRoot}
	}
	if file, ok := strings.CutPrefix(p.File, "std/"); ok {
		return sarifArtifact{URI: uri(file), Base: standardRoot}
	}
	return sarifArtifact{URI: uri(p.File), Base: moduleCache}
}

// uri writes the name of a file as a relative reference.
func uri(file string) string { return (&url.URL{Path: file}).EscapedPath() }

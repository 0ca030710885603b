package report

import (
	"encoding/json"
	"io"
)

var gitlabFormat = Format{
	Name:  "gitlab",
	About: "a Code Quality report for GitLab",
	Write: writeGitLab,
}

type gitlabIssue struct {
	Description string         `json:"description"`
	Check       string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string      `json:"path"`
	Lines gitlabLines `json:"lines"`
}

type gitlabLines struct {
	Begin int `json:"begin"`
}

// writeGitLab prints one list. GitLab has five severities, of which "major" and
// "minor" are nearest to an error and a warning.
func writeGitLab(w io.Writer, findings []Finding, opts Options) error {
	issues := make([]gitlabIssue, len(findings))
	for i := range findings {
		f := &findings[i]
		severity := "minor"
		if f.Severity == Error {
			severity = "major"
		}
		issues[i] = gitlabIssue{
			messageWithPath(f, opts.Tree), f.Analyzer, f.Fingerprint, severity,
			gitlabLocation{opts.Tree.name(f.Pos), gitlabLines{max(f.Pos.Line, 1)}},
		}
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(issues)
}

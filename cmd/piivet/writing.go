package main

import (
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/internal/report"
)

// writing says how the findings of a run below root are written.
func writing(opts *options, root string, stdout *os.File) report.Options {
	return report.Options{
		Color:   colored(opts.color, stdout),
		Tree:    &report.Tree{Prefix: inRepository(root), Read: reader(opts.dir)},
		Rules:   rules(opts.analyzers),
		Version: version(),
	}
}

// reader reads files by their names as seen from dir.
func reader(dir string) func(report.Position) []byte {
	return func(p report.Position) []byte {
		name := filepath.FromSlash(p.Shown)
		if !filepath.IsAbs(name) {
			name = filepath.Join(dir, name)
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return nil // the finding is printed without its line
		}
		return text
	}
}

// inRepository is the way to dir from the directory above it, or dir itself,
// that a version control system keeps its own files in; "" where there is none.
func inRepository(dir string) string {
	for root := dir; ; root = filepath.Dir(root) {
		for _, kept := range []string{".git", ".hg", ".jj", ".svn"} {
			if _, err := os.Stat(filepath.Join(root, kept)); err != nil {
				continue
			}
			if rel, err := filepath.Rel(root, dir); err == nil && rel != "." {
				return filepath.ToSlash(rel)
			}
			return ""
		}
		if filepath.Dir(root) == root {
			return ""
		}
	}
}

// risks rank what the passes find as vulnerability scanners do, in steps from
// 0 to 10: what leaves the company weighs most. Mistakes in tags are none.
var risks = map[string]string{"piishare": "7.5", "piilog": "6.5", "piistore": "6.0", "piimail": "6.0"}

func rules(passes []*analysis.Analyzer) []report.Rule {
	list := make([]report.Rule, len(passes))
	for i, a := range passes {
		text := about(a)
		title, _, _ := strings.Cut(text, "\n")
		severity := report.Error
		if risks[a.Name] == "" {
			severity = report.Warning
		}
		list[i] = report.Rule{ID: a.Name, Title: title, Text: text, URL: a.URL, Severity: severity, Risk: risks[a.Name]}
	}
	return list
}

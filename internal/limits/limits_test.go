package limits

import (
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"
	"golang.org/x/tools/txtar"

	"github.com/piivet/piivet/analyzers"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/policy/require"
)

// The page docs/limits.md shows what piivet misses and where it is wrong. Each
// of its sections has an example, and the comments in the example say what
// becomes of a line today:
//
//	// miss: MESSAGE         nothing is reported, and MESSAGE would be right
//	// false alarm: MESSAGE  MESSAGE is reported, and nothing would be right
//	// found: MESSAGE        MESSAGE is reported, rightly
//
// No other line may be reported. An example is the body of a file; where it
// needs several packages, it is an archive of the files of a module
// example.com. They end in a log, or go in the clear or stay for longer than 30
// days: of these, MESSAGE says why.
type example struct {
	section string
	name    string // of its packages, below the root
	text    string
}

var (
	heading = regexp.MustCompile(`^### (.+)$`)
	verdict = regexp.MustCompile(`// (miss|false alarm|found): (.+)$`)
)

// readExamples splits the page: first the declarations that all examples
// share, then the examples.
func readExamples(t *testing.T, page string) (shared string, examples []example) {
	t.Helper()
	var section string
	var block []string
	inside := false
	for line := range strings.Lines(page) {
		line = strings.TrimSuffix(line, "\n")
		switch match := heading.FindStringSubmatch(line); {
		case line == "```go":
			inside, block = true, nil
		case line == "```" && inside && section == "":
			inside, shared = false, strings.Join(block, "\n")
		case line == "```" && inside:
			inside = false
			examples = append(examples, example{section, "limit_" + slug(section), strings.Join(block, "\n") + "\n"})
		case inside:
			block = append(block, line)
		case match != nil:
			section = match[1]
		}
	}
	return shared, examples
}

var notLetters = regexp.MustCompile(`[^a-z]+`)

func slug(title string) string {
	return strings.Trim(notLetters.ReplaceAllString(strings.ToLower(title), "_"), "_")
}

// files are the files of the example as analysistest wants them.
func (e example) files(shared string) map[string]string {
	archive := txtar.Parse([]byte(e.text))
	files := map[string]string{}
	for _, f := range archive.Files {
		code := strings.ReplaceAll(string(f.Data), `"example.com/`, `"`+e.name+"/")
		files[path.Join(e.name, f.Name)] = wants(code)
	}
	if len(files) == 0 {
		files[path.Join(e.name, "example.go")] = wants("package example\n\n" + strings.ReplaceAll(e.text, "reaches example.", "reaches "+e.name+"."))
		files[path.Join(e.name, "shared.go")] = "package example\n\n" + shared
	}
	return files
}

// wants turns the comments of an example into those of analysistest.
func wants(code string) string {
	var b strings.Builder
	for line := range strings.Lines(code) {
		line = strings.TrimSuffix(line, "\n")
		if match := verdict.FindStringSubmatch(line); match != nil {
			line = strings.TrimSuffix(line, match[0])
			if match[1] != "miss" {
				line += "// want `^" + regexp.QuoteMeta(match[2]) + "$`"
			}
		}
		b.WriteString(line + "\n")
	}
	return b.String()
}

// complete says what an example lacks: one that shows a miss has to show that
// the same data is found nearby, so that it is not missed for another reason.
func (e example) complete() string {
	says := map[string]bool{}
	for line := range strings.Lines(e.text) {
		if match := verdict.FindStringSubmatch(strings.TrimSpace(line)); match != nil {
			says[match[1]] = true
		}
	}
	switch {
	case says["miss"] && !says["found"]:
		return "it shows a miss, and nothing that is found"
	case !says["miss"] && !says["false alarm"]:
		return "it shows neither a miss nor a false alarm"
	}
	return ""
}

func TestLimits(t *testing.T) {
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "limits.md"))
	if err != nil {
		t.Fatal(err)
	}
	shared, examples := readExamples(t, string(page))
	if sections := strings.Count(string(page), "\n### "); len(examples) != sections || sections < 10 {
		t.Fatalf("%d examples in %d sections", len(examples), sections)
	}
	files := map[string]string{}
	var patterns []string
	for _, e := range examples {
		for name, text := range e.files(shared) {
			files[name] = text
		}
		patterns = append(patterns, e.name+"/...")
		if lacks := e.complete(); lacks != "" {
			t.Errorf("%s: %s", e.section, lacks)
		}
	}
	dir, cleanup, err := analysistest.WriteFiles(files)
	if err != nil {
		t.Fatal(err)
	}
	defer cleanup()
	analysistest.Run(t, dir, reporting(t), patterns...)
}

// reporting reports what is logged or stored in a database, by the default policy, and what goes in the
// clear or is kept for longer than 30 days.
func reporting(t *testing.T) *analysis.Analyzer {
	asked := *policy.Default()
	asked.Promises = append(asked.Promises, promise(t, "tls", "share", "mail", "url"), promise(t, "ttl<=30d", "store/cookie", "store/cache"))
	passes := analyzers.New(analyzers.Options{Configuration: func(string) *analyzers.Configuration {
		return &analyzers.Configuration{Policy: &asked}
	}})
	return &analysis.Analyzer{
		Name: "reporting", Doc: "report what the examples speak of", Requires: passes,
		Run: func(pass *analysis.Pass) (any, error) {
			for _, a := range passes {
				findings, _ := pass.ResultOf[a].([]flow.Finding)
				for i := range findings {
					if because := findings[i].Promises[len(findings[i].Promises)-1].Because; because != "" {
						pass.Reportf(findings[i].Apex, "%s: %s", findings[i].Message(), because)
					} else if a.Name == "piilog" || findings[i].Sink.Kind == flow.StoreSQL {
						pass.Reportf(findings[i].Apex, "%s", findings[i].Message())
					}
				}
			}
			return nil, nil
		},
	}
}

func promise(t *testing.T, requires string, sinks ...string) policy.Promise {
	t.Helper()
	n, err := require.Parse(requires)
	if err != nil {
		t.Fatal(err)
	}
	r, err := policy.Compile(n)
	if err != nil {
		t.Fatal(err)
	}
	return policy.Promise{ID: requires, Says: requires, Rules: []policy.Rule{{Data: []policy.Data{{Category: "personal"}}, Sinks: sinks, Require: r}}}
}

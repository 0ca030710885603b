package services

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/policy/config"
)

var (
	shownConfiguration = regexp.MustCompile("(?ms)^```yaml\n(.*?)^```$")
	comment            = regexp.MustCompile(`(?m)// (found|miss|false alarm): (.+)$`)
)

// TestReadmeConfiguration reads the configuration that the README shows.
func TestReadmeConfiguration(t *testing.T) {
	blocks := yamlIn(t, filepath.Join("..", "..", "README.md"))
	if len(blocks) != 1 {
		t.Fatalf("the README shows %d configurations", len(blocks))
	}
	dir := t.TempDir()
	writeAll(t, dir, map[string]string{"go.mod": "module example.com/shop\n\ngo 1.26\n", config.Name: blocks[0]})
	c, err := config.Load(filepath.Join(dir, config.Name))
	if err != nil {
		t.Fatal(err)
	}
	if o := c.Overlay; len(o.Tags) == 0 || len(o.Sources) == 0 || len(o.Models) == 0 || c.Policy.Promise("acme/logs") == nil {
		t.Error("the example shows tags, sources, models and a promise acme/logs no more")
	}
}

// TestConfiguredDependencies runs the example of the page, as it stands and
// with each of the ways around.
func TestConfiguredDependencies(t *testing.T) {
	page := filepath.Join("..", "..", "docs", "configured-dependencies.md")
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	programs := shownProgram.FindAllSubmatch(text, -1)
	configurations := yamlIn(t, page)
	if len(programs) != 2 || len(configurations) != 3 {
		t.Fatalf("the page shows %d programs and %d configurations", len(programs), len(configurations))
	}
	if testing.Short() {
		t.Skip("builds the command")
	}
	first, field, own := configurations[0], configurations[1], configurations[2]
	source := regexp.MustCompile(`(?m)^  - \{type: .*\n`).FindString(first)
	piivet := build(t)
	for _, tt := range []struct {
		name, configuration string
		check               func(t *testing.T, program string, got []string)
	}{
		{"as it stands", first, checkPage},
		{"with functions", strings.Replace(field, "sources:\n", "sources:\n"+source, 1), checkFunctions},
		{"with an own dependency", first + own, checkOwn},
	} {
		dir := t.TempDir()
		writeAll(t, dir, map[string]string{
			"go.mod":      "module example.com/shop\n\ngo 1.26\n\nrequire example.com/core v1.0.0\n\nreplace example.com/core => ./core\n",
			"shop.go":     string(programs[1][1]),
			"core/go.mod": "module example.com/core\n\ngo 1.26\n", "core/core.go": string(programs[0][1]), config.Name: tt.configuration,
		})
		out, err := output(piivet, dir, "-format=json", "./...", "example.com/core/...")
		if err != nil {
			t.Fatal(err)
		}
		findings, err := decode(out)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range findings {
			got = append(got, f.message)
		}
		t.Run(tt.name, func(t *testing.T) { tt.check(t, string(programs[1][1]), got) })
	}
}

func checkPage(t *testing.T, program string, got []string) {
	if want := messages(program, "found", "false alarm"); !slices.Equal(got, want) {
		t.Errorf("piivet reports\n\t%s\nand the page says\n\t%s", strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
	}
}

// checkFunctions: the leaks are named after the functions that the
// configuration speaks of.
func checkFunctions(t *testing.T, _ string, got []string) {
	for _, want := range []string{
		"core.Mail (pii:email) reaches log.Print", "Account.Mail (pii:email) reaches example.com/core.Notify",
	} {
		if !slices.Contains(got, want) {
			t.Errorf("%q is not among %q", want, got)
		}
	}
	if slices.ContainsFunc(got, func(m string) bool { return strings.HasSuffix(m, " through core.Record") }) {
		t.Errorf("the false alarm is there: %q", got)
	}
}

// checkOwn: nothing is missed, nothing is false, and what a function of the
// dependency does with its parameter is reported there, in the file that comes
// first.
func checkOwn(t *testing.T, program string, got []string) {
	var want []string
	for _, m := range messages(program, "found", "miss") {
		if before, inside := strings.CutSuffix(m, " through core.RecordAll"); inside {
			want = append([]string{before}, want...)
		} else {
			want = append(want, m)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("piivet reports\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
	}
}

// messages are those that the comments of these kinds have, in their order.
func messages(program string, kinds ...string) []string {
	var all []string
	for _, m := range comment.FindAllStringSubmatch(program, -1) {
		if slices.Contains(kinds, m[1]) {
			all = append(all, m[2])
		}
	}
	return all
}

func yamlIn(t *testing.T, page string) []string {
	t.Helper()
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	var blocks []string
	for _, m := range shownConfiguration.FindAllStringSubmatch(string(text), -1) {
		blocks = append(blocks, m[1])
	}
	return blocks
}

func writeAll(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

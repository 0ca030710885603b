package gclplugin

import (
	"crypto/sha256"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/analyzers"
	"github.com/piivet/piivet/internal/binary"
	"github.com/piivet/piivet/internal/workspace"
)

// Name is that of the linter, in .golangci.yml.
const Name = "piivet"

func init() { register.Plugin(Name, New) }

// Settings are what .golangci.yml can say below linters.settings.custom.piivet.settings.
type Settings struct {
	// Tests also reports what is in _test.go files.
	Tests bool `json:"tests"`
	// Generated also reports what is in generated files.
	Generated bool `json:"generated"`
	// Strict leaves out findings that rest on something that was not seen.
	Strict bool `json:"strict"`
	// Copies also reports personal data that is stored in fields without a tag.
	Copies bool `json:"copies"`
	// Disable names passes that are not run.
	Disable []string `json:"disable"`
}

// New returns the linter. It reads the configurations of the modules around the
// working directory, so an error may also be about those.
func New(raw any) (register.LinterPlugin, error) {
	settings := Settings{}
	if raw != nil {
		var err error
		if settings, err = register.DecodeSettings[Settings](raw); err != nil {
			return nil, fmt.Errorf("settings of piivet: %w (there are tests, generated, strict, copies and disable)", err)
		}
	}
	space, err := workspace.Open("", os.Getenv)
	if err != nil {
		return nil, err
	}
	id, err := binary.ID()
	if err != nil {
		return nil, fmt.Errorf("cannot tell which piivet this is: %w", err)
	}
	return newPlugin(settings, id, space)
}

// plugin is the linter; analyzers are made once.
type plugin struct{ analyzers []*analysis.Analyzer }

// newPlugin makes the passes. Golangci-lint keeps their results by their names,
// and by what it calls its own version, which stays when another piivet comes
// with it. So a name has what decides the results: id, which tells the program,
// and the configurations.
func newPlugin(settings Settings, id string, space *workspace.Workspace) (*plugin, error) {
	hash := sha256.Sum256(fmt.Appendf(nil, "%s %x", id, space.Hash()))
	key := fmt.Sprintf("_%x", hash[:8])
	passes := analyzers.New(analyzers.Options{
		Tests: settings.Tests, Generated: settings.Generated, Strict: settings.Strict, Copies: settings.Copies,
		Folded: true, Key: key, Configuration: space.For,
	})
	kept, err := without(passes, settings.Disable)
	if err != nil {
		return nil, err
	}
	return &plugin{append(kept, marker(key))}, nil
}

// without leaves out the passes with those names.
func without(passes []*analysis.Analyzer, names []string) ([]*analysis.Analyzer, error) {
	var known []string
	for _, a := range passes {
		known = append(known, a.Name)
	}
	for _, name := range names {
		if !slices.Contains(known, name) {
			return nil, fmt.Errorf("settings of piivet: disable: no pass is called %q: there are %s", name, strings.Join(known, ", "))
		}
	}
	return slices.DeleteFunc(passes, func(a *analysis.Analyzer) bool { return slices.Contains(names, a.Name) }), nil
}

// marker is an analyzer that only has a name.
func marker(key string) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name: Name + key,
		Doc:  "does nothing: its name tells the cache which program the other passes are part of, and which configuration they have",
		Run:  func(*analysis.Pass) (any, error) { return nil, nil },
	}
}

// BuildAnalyzers returns the passes.
func (p *plugin) BuildAnalyzers() ([]*analysis.Analyzer, error) { return p.analyzers, nil }

// GetLoadMode says that the passes need types.
func (*plugin) GetLoadMode() string { return register.LoadModeTypesInfo }

package piiflow

import (
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/piivet/piivet/internal/overlay"
	"github.com/piivet/piivet/internal/policy"
	"github.com/piivet/piivet/internal/policy/config"
)

// flagName is the flag that a configuration is given by, and what stands for the
// name of a file in messages about its text.
const flagName = "configuration"

// configuration is the value of the flag: a text, and what it says.
type configuration struct {
	text string
	says *config.Config // nil without a text
}

// configurable returns the engine with the flag.
func configurable() *analysis.Analyzer {
	c := new(configuration)
	a := New(Config{Overlay: c.overlay, Policy: c.policy})
	a.Flags.Var(c, flagName, "the `text` of a configuration that says everything itself, with scope.own")
	return a
}

// String implements [flag.Value].
func (c *configuration) String() string { return c.text }

// Set reads the text. An empty one takes back what was set before.
func (c *configuration) Set(text string) error {
	if text == "" {
		*c = configuration{}
		return nil
	}
	says, err := config.Parse(flagName, text)
	if err != nil {
		return err
	}
	*c = configuration{text, says}
	return nil
}

// of is what counts for the package at hand, or nil.
func (c *configuration) of(pass *analysis.Pass) *config.Config {
	path, _, _ := strings.Cut(pass.Pkg.Path(), " ")
	if c.says == nil || !c.says.Owns(path) && !c.says.Owns(strings.TrimSuffix(path, "_test")) {
		return nil
	}
	return c.says
}

func (c *configuration) overlay(pass *analysis.Pass) *overlay.Overlay {
	if says := c.of(pass); says != nil {
		return says.Overlay
	}
	return nil
}

func (c *configuration) policy(pass *analysis.Pass) *policy.Policy {
	if says := c.of(pass); says != nil {
		return says.Policy
	}
	return nil
}

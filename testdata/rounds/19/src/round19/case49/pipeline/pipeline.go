// Package pipeline compiles steps.
package pipeline

import (
	"fmt"
	"sort"
)

// Step is one of a pipeline.
type Step struct {
	Name     string
	Commands []string
}

// Pipeline is what runs.
type Pipeline struct {
	env   map[string]string
	steps []Step
}

// Option is one of the compiler.
type Option func(*Pipeline)

func WithEnv(env map[string]string) Option {
	return func(p *Pipeline) {
		for k, v := range env {
			p.env[k] = v
		}
	}
}

func WithStep(name string, commands ...string) Option {
	return func(p *Pipeline) { p.steps = append(p.steps, Step{name, commands}) }
}

// Compile makes a pipeline.
func Compile(opts ...Option) *Pipeline {
	p := &Pipeline{env: map[string]string{}}
	for _, o := range opts {
		o(p)
	}
	return p
}

// Steps are what runs, without the environment.
func (p *Pipeline) Steps() []Step { return p.steps }

// Lint quotes each value that is not "true".
func Lint(env map[string]string) []string {
	var out []string
	for k, v := range env {
		if v != "true" {
			out = append(out, fmt.Sprintf("%s: %q is not declared", k, v))
		}
	}
	return out
}

// Names has the names in order.
func Names(env map[string]string) []string {
	var out []string
	for k := range env {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

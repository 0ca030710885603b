// Package case20 runs pipelines, in which the values of parameters are put into steps.
package case20

import (
	"encoding/json"
	"fmt"
	"strings"

	"go.uber.org/zap"
)

// Param is given to a run.
type Param struct {
	Name      string
	Value     string `pii:"secret"`
	Sensitive bool
}

// Step is one thing to run.
type Step struct {
	Image  string
	Script string
	Args   []string
}

// Status is what becomes of a run.
type Status struct {
	Phase   string
	Steps   []Step            `json:",omitempty"`
	Results map[string]string `json:",omitempty"`
	Reason  string            `json:",omitempty"`
}

func replacements(params []Param) map[string]string {
	m := map[string]string{}
	for _, p := range params {
		m["params."+p.Name] = p.Value
	}
	return m
}

// expand puts the values in.
func expand(s Step, values map[string]string) Step {
	var pairs []string
	for k, v := range values {
		pairs = append(pairs, "$("+k+")", v)
	}
	r := strings.NewReplacer(pairs...)
	out := Step{Image: s.Image, Script: r.Replace(s.Script)}
	for _, a := range s.Args {
		out.Args = append(out.Args, r.Replace(a))
	}
	return out
}

func spec() []Step {
	return []Step{{Image: "curl", Script: "login $(params.pass)", Args: []string{"--to", "$(params.pass)"}}}
}

func apply(steps []Step, params []Param) []Step {
	values := replacements(params)
	out := make([]Step, 0, len(steps))
	for _, s := range steps {
		out = append(out, expand(s, values))
	}
	return out
}

var log = zap.L().Named("pipelines")

// LeakStatus has the steps with the values in the status, CleanStatus those of the specification.
func LeakStatus(params []Param) {
	steps := spec()
	steps = apply(steps, params)
	log.Info("running", zap.Any("status", Status{Phase: "running", Steps: steps})) // leak: Param.Value
}

func CleanStatus(params []Param) {
	steps := spec()
	_ = apply(steps, params)
	log.Info("running", zap.Any("status", Status{Phase: "running", Steps: steps}))
}

// LeakReason quotes the parameter that does not fit, CleanReason names it.
func LeakReason(params []Param) {
	st := Status{Phase: "failed"}
	for _, p := range params {
		if strings.Contains(p.Value, "-") {
			st.Reason = fmt.Sprintf("parameter %s: %q does not match", p.Name, p.Value)
		}
	}
	log.Warn(st.Phase, zap.String("reason", st.Reason)) // leak: Param.Value
}

func CleanReason(params []Param) {
	st := Status{Phase: "failed"}
	for _, p := range params {
		if strings.Contains(p.Value, "-") {
			st.Reason = fmt.Sprintf("parameter %s: %d bytes do not match", p.Name, len(p.Value))
		}
	}
	log.Warn(st.Phase, zap.String("reason", st.Reason))
}

// LeakImage logs the arguments of a step, CleanImage its image.
func LeakImage(params []Param) {
	for _, s := range apply(spec(), params) {
		log.Debug("step", zap.Strings("args", s.Args), zap.String("image", s.Image)) // leak: Param.Value
	}
}

func CleanImage(params []Param) {
	for _, s := range apply(spec(), params) {
		log.Debug("step", zap.Int("args", len(s.Args)), zap.String("image", s.Image))
	}
}

// LeakResult prints a result that repeats the parameter, CleanResult a message about it.
func LeakResult(params []Param) {
	st := Status{Results: map[string]string{}}
	for k, v := range replacements(params) {
		st.Results[strings.TrimPrefix(k, "params.")] = v
	}
	text, err := json.Marshal(st)
	fmt.Println(string(text), err) // leak: Param.Value
}

func CleanResult(params []Param) {
	st := Status{Results: map[string]string{}}
	for k, v := range replacements(params) {
		st.Results[strings.TrimPrefix(k, "params.")] = fmt.Sprint(v != "")
	}
	text, err := json.Marshal(st)
	fmt.Println(string(text), err)
}

// Package case49 runs builds, and masks secrets in the lines that they print.
package case49

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"os"
	"strings"
	"time"

	"round19/case49/pipeline"
)

// Secret is given to steps.
type Secret struct {
	Name   string
	Value  string `pii:"secret"`
	Images []string
}

// Repo is what is built.
type Repo struct {
	FullName string
	Token    string `pii:"token"`
	Secrets  []Secret
}

// netrc is what git reads.
func (r Repo) netrc() string {
	return fmt.Sprintf("machine git.example login x-oauth password %s\n", r.Token)
}

// variables has the environment of a step.
func (r Repo) variables(image string) map[string]string {
	env := map[string]string{"CI": "true", "CI_REPO": r.FullName}
	for _, s := range r.Secrets {
		for _, i := range s.Images {
			if i == image {
				env[strings.ToUpper(s.Name)] = s.Value
			}
		}
	}
	return env
}

// line is one of a log.
type line struct {
	N    int
	Time time.Duration
	Out  string
}

// liner writes lines with what is to be masked replaced.
type liner struct {
	w   io.Writer
	rep *strings.Replacer
	n   int
}

// newLiner masks what is longer than three characters.
func newLiner(w io.Writer, secrets ...string) *liner {
	var pairs []string
	for _, s := range secrets {
		if len(s) > 3 {
			pairs = append(pairs, s, "********")
		}
	}
	return &liner{w: w, rep: strings.NewReplacer(pairs...)}
}

func (l *liner) Write(p []byte) (int, error) {
	l.n++
	text, err := json.Marshal(line{N: l.n, Out: l.rep.Replace(string(p))})
	if err != nil {
		return 0, err
	}
	_, err = fmt.Fprintf(l.w, "%s\n", text)
	return len(p), err
}

// LeakStep masks the name of the repository, CleanStep the token.
func LeakStep(r Repo) {
	l := newLiner(os.Stdout, r.FullName)
	fmt.Fprint(l, "+ cat netrc\n"+r.netrc()) // leak: Repo.Token
}

func CleanStep(r Repo) {
	l := newLiner(os.Stdout, r.Token)
	fmt.Fprint(l, "+ cat netrc\n"+r.netrc())
}

// LeakEnv compiles a pipeline and logs it with the environment, CleanEnv without.
func LeakEnv(r Repo) {
	p := pipeline.Compile(pipeline.WithEnv(r.variables("deploy")), pipeline.WithStep("deploy", "make"))
	log.Printf("pipeline: %+v", p) // leak: Secret.Value
}

func CleanEnv(r Repo) {
	p := pipeline.Compile(pipeline.WithEnv(r.variables("deploy")), pipeline.WithStep("deploy", "make"))
	log.Printf("pipeline: %+v", p.Steps())
}

// LeakLint logs what the compiler says of an environment, CleanLint of one that it cannot quote.
func LeakLint(r Repo) {
	for _, w := range pipeline.Lint(r.variables("deploy")) {
		log.Print("lint: ", w) // leak: Secret.Value
	}
}

func CleanLint(r Repo) {
	for _, w := range pipeline.Names(r.variables("deploy")) {
		log.Print("lint: ", w)
	}
}

// LeakWebhook has the token in the address of a hook, CleanWebhook the name of the repository.
func LeakWebhook(r Repo) {
	link := "https://ci.example/hook?access_token=" + r.Token
	log.Printf("activating %s with %s", r.FullName, link) // leak: Repo.Token
}

func CleanWebhook(r Repo) {
	link := "https://ci.example/hook?access_token=" + r.Token
	before, _, found := strings.Cut(link, "?access_token=")
	log.Printf("activating %s with %s %t", r.FullName, before, found)
}

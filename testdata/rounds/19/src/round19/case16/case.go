// Package case16 builds images and records how they were built.
package case16

import (
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"os"
	"strings"
)

// Remote is a repository to build from.
type Remote struct {
	Host, Path string
	Ref        string
	Login      string
	Token      string `pii:"token"`
}

// Options are those of one build.
type Options struct {
	Context Remote
	Args    map[string]string `pii:"secret"`
	Target  string
}

func (r Remote) address() *url.URL {
	u := &url.URL{Scheme: "https", Host: r.Host, Path: r.Path, Fragment: r.Ref}
	if r.Token != "" {
		u.User = url.UserPassword(r.Login, r.Token)
	}
	return u
}

// Vertex is a step of the build, with a name for the progress.
type Vertex struct {
	Name   string
	Inputs []*Vertex
	Attrs  map[string]string
}

// Progress writes steps as they go.
type Progress struct {
	w io.Writer
	n int
}

func (p *Progress) start(v *Vertex) {
	for _, in := range v.Inputs {
		p.start(in)
	}
	p.n++
	fmt.Fprintf(p.w, "#%d %s\n", p.n, v.Name)
}

func step(name string, in ...*Vertex) *Vertex {
	return &Vertex{Name: name, Inputs: in, Attrs: map[string]string{}}
}

// Provenance tells how an image came to be.
type Provenance struct {
	Source string            `json:"source"`
	Args   map[string]string `json:"args,omitempty"`
	Target string            `json:"target"`
}

// attest writes what it is given beside the image.
func attest(v any) error {
	f, err := os.Create("provenance.json")
	if err != nil {
		return err
	}
	defer f.Close()
	enc := json.NewEncoder(f)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

// LeakProgress names the step by the address, CleanProgress by its redacted form.
func LeakProgress(o Options) {
	v := step("load git source " + o.Context.address().String())
	(&Progress{w: os.Stderr}).start(step("build "+o.Target, v)) // leak: Remote.Token
}

func CleanProgress(o Options) {
	v := step("load git source " + o.Context.address().Redacted())
	(&Progress{w: os.Stderr}).start(step("build "+o.Target, v))
}

// LeakAttrs prints an attribute of the step, CleanAttrs its name.
func LeakAttrs(o Options) {
	v := step("clone " + o.Context.Host)
	v.Attrs["fullurl"] = o.Context.address().String()
	fmt.Println(v.Attrs["fullurl"]) // leak: Remote.Token
}

func CleanAttrs(o Options) {
	v := step("clone " + o.Context.Host)
	v.Attrs["fullurl"] = o.Context.address().String()
	(&Progress{w: os.Stdout}).start(v)
}

// LeakProvenance writes the arguments of the build down, CleanProvenance their names.
func LeakProvenance(o Options) error {
	return attest(Provenance{o.Context.address().Redacted(), o.Args, o.Target}) // leak: Options.Args
}

func CleanProvenance(o Options) error {
	names := map[string]string{}
	for k := range o.Args {
		names[k] = ""
	}
	return attest(Provenance{o.Context.address().Redacted(), names, o.Target})
}

// LeakUser takes the password out of the address and keeps it in the name, CleanUser takes the whole part out.
func LeakUser(o Options) {
	u := o.Context.address()
	user := u.User
	u.User = nil
	_, _ = fmt.Fprintln(os.Stderr, "cloning", u, "as", user) // leak: Remote.Token
}

func CleanUser(o Options) {
	u := o.Context.address()
	user := u.User.Username()
	u.User = nil
	_, _ = fmt.Fprintln(os.Stderr, "cloning", u, "as", strings.ToUpper(user))
}

package main

import (
	"archive/zip"
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/agree"
)

// An edit of what a configuration says changes the next answer, of go vet and
// of the command line, wherever they are started and wherever the code lies
// that the configuration speaks of.

// coreCode is what the configuration speaks of, and useCode what it is for.
const (
	coreCode = `package core

type Account struct{ Mail, Phone, Note string }

func Publish(s string) {}
func Keep(s string)    {}
`
	useCode = `package use

import "CORE"

func use(a core.Account) {
	core.Publish(a.Mail)
	core.Publish(a.Phone)
	core.Publish(a.Note)
	core.Keep(a.Mail)
	core.Keep(a.Phone)
	core.Keep(a.Note)
}
`
	mainFile    = "version: 1\ninclude: [pii/more.yaml]\nmodels: [pii/models.yaml]\nsources: [{type: CORE.Account, field: FIELD, category: email}]\n"
	moreFile    = "version: 1\nsources: [{type: CORE.Account, field: FIELD, category: phone}]\n"
	modelsFile  = "packages:\n  - package: CORE\n    rows:\n      - {func: FUNC, sink: share/analytics, vendor: Acme}\n"
	secondFile  = "sources: [{type: CORE.Account, field: FIELD, category: phone}]\nmodels: [{package: CORE, rows: [{func: Keep, sink: share/analytics}]}]\n"
	configFile  = ".piivet.yaml"
	includeFile = "pii/more.yaml"
	modelFile   = "pii/models.yaml"
)

// layout is a way in which a module and what it uses lie on the disk.
type layout struct {
	name string
	core string // import path of coreCode
	// files by name; CORE in them stands for the import path.
	files map[string]string
	// home is the directory of the module with the configuration.
	home string
	// from is the directory that drivers are started in.
	from     string
	patterns []string
	env      []string
	// also is what is found beside what the steps are about.
	also []string
}

func layouts(t *testing.T) []layout {
	const vendored = "example.com/dep/core"
	requires := "module example.com/m\ngo 1.26\nrequire example.com/dep v1.0.0\n"
	inModule := map[string]string{"go.mod": "module example.com/m\ngo 1.26\n", "core/core.go": coreCode, "use/use.go": useCode}
	return []layout{
		{name: "module", core: "example.com/m/core", files: inModule},
		{name: "sub-directory", core: "example.com/m/core", files: inModule, from: "use"},
		{name: "vendor", core: vendored, files: map[string]string{
			"go.mod": requires, "use/use.go": useCode, "vendor/" + vendored + "/core.go": coreCode,
			"vendor/modules.txt": "# example.com/dep v1.0.0\n## explicit; go 1.26\n" + vendored + "\n",
		}},
		{name: "module cache", core: vendored, files: map[string]string{"go.mod": requires, "use/use.go": useCode}, env: proxy(t)},
		{name: "work space", core: "example.com/two/core", home: "one", patterns: []string{"./one/...", "./two/..."}, files: workFiles(),
			also: []string{"second Note>Keep"}},
		{name: "work space, from a module", core: "example.com/two/core", home: "one", from: "one/use", files: workFiles()},
		{name: "work space that is off", core: "example.com/m/core", from: "use", env: []string{"GOWORK=off"}, files: map[string]string{
			"go.work": "go 1.26\nuse ./elsewhere\n", "go.mod": "module example.com/m\ngo 1.26\n", "core/core.go": coreCode, "use/use.go": useCode,
		}},
		{name: "another go.mod", core: "example.com/m/core", env: []string{"GOFLAGS=-modfile=alternative.mod"}, files: map[string]string{
			"go.mod": "module example.com/m\ngo 1.26\n", "alternative.mod": "module example.com/m\ngo 1.26\n", "core/core.go": coreCode, "use/use.go": useCode,
		}},
	}
}

// workFiles are two modules, each with a configuration of its own.
func workFiles() map[string]string {
	return map[string]string{
		"go.work":              "go 1.26\nuse (\n\t./one\n\t./two\n)\n",
		"one/go.mod":           "module example.com/one\ngo 1.26\n",
		"one/use/use.go":       useCode,
		"two/go.mod":           "module example.com/two\ngo 1.26\n",
		"two/core/core.go":     coreCode,
		"two/second/second.go": strings.ReplaceAll(useCode, "package use", "package second"),
		"two/" + configFile:    strings.ReplaceAll(secondFile, "FIELD", "Note"),
	}
}

// proxy serves example.com/dep from files, into a module cache of its own.
func proxy(t *testing.T) []string {
	t.Helper()
	dir, cache := t.TempDir(), t.TempDir()
	const version = "example.com/dep/@v/v1.0.0"
	var content bytes.Buffer
	archive := zip.NewWriter(&content)
	for name, text := range map[string]string{"go.mod": "module example.com/dep\ngo 1.26\n", "core/core.go": coreCode} {
		w, err := archive.Create("example.com/dep@v1.0.0/" + name)
		if err == nil {
			_, err = w.Write([]byte(text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := archive.Close(); err != nil {
		t.Fatal(err)
	}
	for name, data := range map[string][]byte{
		version + ".info": []byte(`{"Version":"v1.0.0"}`), version + ".mod": []byte("module example.com/dep\ngo 1.26\n"), version + ".zip": content.Bytes(),
	} {
		if err := agree.Write(filepath.Join(dir, filepath.FromSlash(name)), data); err != nil {
			t.Fatal(err)
		}
	}
	return []string{"GOPROXY=file://" + filepath.ToSlash(dir), "GOMODCACHE=" + cache, "GOFLAGS=-mod=mod -modcacherw", "GOSUMDB=off", "GONOSUMDB=*"}
}

// site is a layout on the disk, with the drivers to run there.
type site struct {
	layout
	t    *testing.T
	dir  string
	tool string
	env  []string
}

func newSite(t *testing.T, l layout) *site {
	t.Helper()
	s := &site{layout: l, t: t, dir: t.TempDir(), env: append(os.Environ(), "GOWORK=", "GOFLAGS=", "PIIVET_CACHE="+t.TempDir())}
	s.env = append(s.env, l.env...)
	if len(s.patterns) == 0 {
		s.patterns = []string{"./..."}
	}
	for name, text := range l.files {
		s.put(name, text)
	}
	return s
}

func (s *site) put(name, text string) {
	s.t.Helper()
	if err := agree.Write(filepath.Join(s.dir, filepath.FromSlash(name)), []byte(strings.ReplaceAll(text, "CORE", s.core))); err != nil {
		s.t.Fatal(err)
	}
}

// configure writes a file of the configuration, with a word in place.
func (s *site) configure(name, text, place, word string) {
	s.t.Helper()
	s.put(filepath.Join(s.home, name), strings.ReplaceAll(text, place, word))
}

func (s *site) remove(name string) {
	s.t.Helper()
	if err := os.Remove(filepath.Join(s.dir, s.home, name)); err != nil {
		s.t.Fatal(err)
	}
}

var found = regexp.MustCompile(`(?m)^(\S*?)(\w+)\.go:\d+:\d+: Account\.(\w+) \(pii:\w+\) reaches \S*\.(\w+)`)

// run starts a driver and lists what it finds as "use Mail>Publish", sorted.
func (s *site) run(name string, args ...string) (findings []string, output string) {
	s.t.Helper()
	cmd := exec.Command(name, append(args, s.patterns...)...)
	cmd.Dir, cmd.Env = filepath.Join(s.dir, s.from), s.env
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	if err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 1) {
		s.t.Fatalf("%s: %v\n%s", cmd, err, out)
	}
	for _, m := range found.FindAllStringSubmatch(string(out), -1) {
		findings = append(findings, m[2]+" "+m[3]+">"+m[4])
	}
	slices.Sort(findings)
	return findings, string(out)
}

// vet is what go vet finds; anew says that it asked the tool about a package.
func (s *site) vet() (findings []string, anew bool) {
	s.t.Helper()
	findings, out := s.run("go", "vet", "-x", "-vettool="+s.tool)
	return findings, strings.Contains(out, "vet.cfg")
}

// want holds both drivers to what there is to find, and go vet to its cache.
func (s *site) want(step string, want ...string) {
	s.t.Helper()
	want = append(want, s.also...)
	slices.Sort(want)
	vetFound, anew := s.vet()
	commandFound, _ := s.run(s.tool)
	if !slices.Equal(vetFound, want) {
		s.t.Errorf("%s: go vet finds %q, want %q", step, vetFound, want)
	}
	if !slices.Equal(commandFound, want) {
		s.t.Errorf("%s: piivet finds %q, want %q", step, commandFound, want)
	}
	if !anew {
		s.t.Errorf("%s: go vet answered from its cache", step)
	}
	again, anew := s.vet()
	if anew || !slices.Equal(again, want) {
		s.t.Errorf("%s: go vet asked again without need, or found %q", step, again)
	}
}

func TestEditsOfTheConfiguration(t *testing.T) {
	other := upgraded(t)
	for _, l := range layouts(t) {
		t.Run(l.name, func(t *testing.T) {
			s := newSite(t, l)
			s.tool = piivet(t).Path
			s.want("no configuration")
			s.configure(configFile, mainFile, "FIELD", "Mail")
			s.configure(includeFile, moreFile, "FIELD", "Phone")
			s.configure(modelFile, modelsFile, "FUNC", "Publish")
			s.want("a configuration", "use Mail>Publish", "use Phone>Publish")
			s.configure(configFile, mainFile, "FIELD", "Note")
			s.want("another configuration", "use Note>Publish", "use Phone>Publish")
			s.configure(includeFile, moreFile, "FIELD", "Mail")
			s.want("another included file", "use Mail>Publish", "use Note>Publish")
			s.configure(modelFile, modelsFile, "FUNC", "Keep")
			s.want("another file of models", "use Mail>Keep", "use Note>Keep")
			s.tool = other.Path
			s.want("another binary", "use Mail>Keep", "use Note>Keep")
			s.remove(configFile)
			s.want("no configuration any more")
		})
	}
}

// The second module of a work space has a configuration of its own.
func TestEditsInAWorkspace(t *testing.T) {
	s := newSite(t, layout{core: "example.com/two/core", home: "two", from: "one", patterns: []string{"./...", "../two/..."}, files: workFiles()})
	s.tool = piivet(t).Path
	s.want("as it is", "second Note>Keep")
	s.configure(configFile, secondFile, "FIELD", "Mail")
	s.want("after an edit", "second Mail>Keep")
	s.remove(configFile)
	s.want("without it")
}

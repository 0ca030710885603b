// Package rounds checks the labels of the cases under testdata/rounds by running the cases.
package rounds

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
)

// A listing is what the built probe says of one case.
type listing struct {
	Funcs []string
	Forms map[string][]string // function -> texts that stand for its canaries where they are transformed
}

// TestProbe runs every Leak and Clean function in a process of its own, and holds what the process shows
// (output, files in its working directory, requests) to the marks in the source.
func TestProbe(t *testing.T) {
	dirs, err := filepath.Glob("../../testdata/rounds/*/src/round*")
	if err != nil || len(dirs) == 0 {
		t.Fatalf("no rounds: %v", err)
	}
	for _, dir := range dirs {
		t.Run(filepath.Base(dir), func(t *testing.T) { probeRound(t, dir) })
	}
}

func probeRound(t *testing.T, dir string) {
	cases := readCases(t, dir)
	bin := buildProbe(t, dir, cases)
	out, err := exec.Command(bin).Output()
	if err != nil {
		t.Fatalf("the probe does not list its functions: %v", err)
	}
	var listed map[string]listing
	if err := json.Unmarshal(out, &listed); err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		if got := listed[c.name].Funcs; !slices.Equal(got, c.names()) {
			t.Errorf("%s: probe.go runs %v, the case has %v", c.name, got, c.names())
			continue
		}
		for _, f := range c.funcs {
			t.Run(c.name+"/"+f.name, func(t *testing.T) {
				t.Parallel()
				check(t, f, c.helpers, listed[c.name].Forms, run(t, bin, c.name, f.name))
			})
		}
	}
}

// buildProbe builds one program out of all cases. Their tree is one of GOPATH, with stubs of libraries beside the cases of
// some rounds, and has no main package: an overlay puts it in.
func buildProbe(t *testing.T, dir string, cases []*testCase) string {
	root, err := filepath.Abs(dir)
	if err != nil {
		t.Fatal(err)
	}
	module, temp := filepath.Base(dir), t.TempDir()
	at := filepath.Join(temp, "main.go")
	write(t, at, probeMain(module, cases))
	replace := map[string]string{filepath.Join(root, "probe/main.go"): at}
	overlay, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(temp, "overlay.json"), string(overlay))
	bin := filepath.Join(temp, "probe")
	cmd := exec.Command("go", "build", "-overlay", filepath.Join(temp, "overlay.json"), "-tags", "probe", "-o", bin, "./probe")
	cmd.Dir = root
	cmd.Env = append(os.Environ(), "GO111MODULE=off", "GOPATH="+filepath.Join(root, "../.."), "GOFLAGS=")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("the cases do not build: %v\n%s", err, out)
	}
	return bin
}

func probeMain(module string, cases []*testCase) string {
	var imports, entries strings.Builder
	for _, c := range cases {
		fmt.Fprintf(&imports, "\t%q\n", module+"/"+c.name)
		forms := "nil"
		if c.hasForms {
			forms = c.name + ".Forms"
		}
		fmt.Fprintf(&entries, "\t%q: {%s.Probe, %s},\n", c.name, c.name, forms)
	}
	return `//go:debug default=go1.26

package main

import (
	"encoding/json"
	"maps"
	"os"
	"slices"

` + imports.String() + `)

type entry struct {
	probe map[string]func()
	forms map[string][]string
}

var cases = map[string]entry{
` + entries.String() + `}

func main() {
	if len(os.Args) == 3 {
		cases[os.Args[1]].probe[os.Args[2]]()
		return
	}
	out := map[string]any{}
	for name, e := range cases {
		out[name] = map[string]any{"Funcs": slices.Sorted(maps.Keys(e.probe)), "Forms": e.forms}
	}
	json.NewEncoder(os.Stdout).Encode(out)
}
`
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// run returns everything that one function shows.
func run(t *testing.T, bin, name, function string) string {
	var mu sync.Mutex
	var seen bytes.Buffer
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		body, _ := io.ReadAll(r.Body)
		address, _ := url.QueryUnescape(r.URL.String())
		fmt.Fprintf(&seen, "%s %s %s %v\n%s\n", r.Method, r.URL, address, r.Header, body)
	}))
	dir := t.TempDir()
	cmd := exec.Command(bin, name, function)
	cmd.Dir = dir
	cmd.Env = []string{"PROBE_URL=" + server.URL, "TMPDIR=" + dir}
	out, err := cmd.CombinedOutput()
	server.Close()
	// Functions that are named so have to end in an error; others may panic on purpose.
	ends := strings.Contains(function, "Panic") || strings.Contains(function, "Fatal")
	if (err != nil) != ends && !bytes.Contains(out, []byte("panic: ")) {
		t.Errorf("the process ended with %v\n%s", err, out)
	}
	seen.Write(out)
	seen.WriteString(files(t, dir))
	return seen.String()
}

// files returns the names of all files and directories below dir, and the contents of the files.
func files(t *testing.T, dir string) string {
	var text strings.Builder
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || path == dir {
			return err
		}
		if entry.IsDir() {
			fmt.Fprintln(&text, filepath.Base(path))
			return nil
		}
		content, err := os.ReadFile(path)
		fmt.Fprintf(&text, "%s\n%s\n", filepath.Base(path), content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return text.String()
}

var (
	canary = regexp.MustCompile(`(?i)canary-([a-z]+)`)
	// encoded finds the start of a canary in base64, in hexadecimal and as decimal bytes.
	encoded = regexp.MustCompile(`(?i)Y2FuYXJ5|63616e617279|99 97 110 97 114 121|99, ?97, ?110`)
)

// check holds what f showed to its marks. Where the case gives forms for f, these stand for the canaries.
func check(t *testing.T, f *function, helpers map[string]bool, forms map[string][]string, seen string) {
	shown := map[string]bool{}
	for _, m := range canary.FindAllStringSubmatch(seen, -1) {
		shown[fieldOf(strings.ToLower(m[1]), f, helpers)] = true
	}
	if strings.HasPrefix(f.name, "Clean") {
		for _, texts := range forms {
			for _, text := range texts {
				shown[text] = shown[text] || strings.Contains(seen, text)
			}
		}
		for text, is := range shown {
			if is {
				t.Errorf("shows %s:\n%s", text, seen)
			}
		}
		if found := encoded.FindString(seen); found != "" || len(f.marks) > 0 {
			t.Errorf("shows %q, has marks %v:\n%s", found, f.marks, seen)
		}
		return
	}
	for _, text := range forms[f.name] {
		if !strings.Contains(seen, text) {
			t.Errorf("does not show %q:\n%s", text, seen)
		}
	}
	checkFields(t, f, helpers, shown, len(forms[f.name]) > 0, seen)
}

// fieldOf is the field that a canary names: what follows it, such as a byte of a
// cipher text, may look like more of the name.
func fieldOf(name string, f *function, helpers map[string]bool) string {
	longest := ""
	for _, marks := range []map[string]bool{f.marks, helpers} {
		for field := range marks {
			if strings.HasPrefix(name, field) && len(field) > len(longest) {
				longest = field
			}
		}
	}
	return cmp.Or(longest, name)
}

func checkFields(t *testing.T, f *function, helpers, shown map[string]bool, hasForms bool, seen string) {
	for field := range f.marks {
		if !shown[field] && !hasForms {
			t.Errorf("does not show %s:\n%s", field, seen)
		}
	}
	for field := range shown {
		if !f.marks[field] && !helpers[field] {
			t.Errorf("shows %s without a mark:\n%s", field, seen)
		}
	}
	if len(shown) == 0 && !hasForms {
		t.Errorf("shows nothing:\n%s", seen)
	}
}

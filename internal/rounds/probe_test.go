// Package rounds checks the labels of the cases under testdata/rounds by running the cases.
package rounds

import (
	"cmp"
	"encoding/json"
	"flag"
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

var alone = flag.Bool("alone", false, "run each function in a process of its own, not only those that end it or show something else than their marks")

// TestProbe runs every Leak and Clean function, and holds what it shows (output, files in its working directory,
// requests) to the marks in the source. The functions of a case run one after the other in one process, which is
// far cheaper than a process each. What does not agree with its marks then may be due to those before it: it runs
// once more, alone, and that is what counts.
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
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			probeCase(t, bin, c, listed[c.name].Forms)
		})
	}
}

func probeCase(t *testing.T, bin string, c *testCase, forms map[string][]string) {
	var together []*function
	for _, f := range c.funcs {
		if !f.ends() && !*alone {
			together = append(together, f)
		}
	}
	first := run(t, bin, c.name, together)
	shown := first.shown
	if first.err != nil {
		delete(shown, first.last) // which ended the process: whether it may, is seen when it is alone
	}
	for _, f := range c.funcs {
		if seen, ok := shown[f.name]; ok && len(disagreements(f, c.helpers, forms, seen)) == 0 {
			continue
		}
		t.Run(f.name, func(t *testing.T) {
			result := run(t, bin, c.name, []*function{f})
			if (result.err != nil) != f.ends() && !strings.Contains(result.output, "panic: ") {
				t.Errorf("the process ended with %v\n%s", result.err, result.output)
			}
			seen := result.shown[f.name]
			for _, d := range disagreements(f, c.helpers, forms, seen) {
				t.Errorf("%s:\n%s", d, seen)
			}
		})
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
	"net/http"
	"os"
	"path/filepath"
	"slices"

` + imports.String() + `)

type entry struct {
	probe map[string]func()
	forms map[string][]string
}

var cases = map[string]entry{
` + entries.String() + `}

// main runs functions of a case, each in a directory of its name, and says when one begins.
func main() {
	if len(os.Args) == 1 {
		list()
		return
	}
	begin := os.Getenv("PROBE_BEGIN")
	stdout, stderr := os.Stdout, os.Stderr
	dir, _ := os.Getwd()
	for _, name := range os.Args[2:] {
		os.Stdout, os.Stderr = stdout, stderr
		os.Chdir(filepath.Join(dir, name))
		os.Setenv("TMPDIR", filepath.Join(dir, name))
		tell(os.Getenv("PROBE_URL") + "/" + begin + name)
		stdout.WriteString("\n" + begin + name + "\n")
		cases[os.Args[1]].probe[name]()
	}
}

// tell uses nothing that a case can change.
func tell(address string) {
	transport := &http.Transport{DisableKeepAlives: true}
	if resp, err := transport.RoundTrip(request(address)); err == nil {
		resp.Body.Close()
	}
}

func request(address string) *http.Request {
	req, err := http.NewRequest("GET", address, nil)
	if err != nil {
		panic(err)
	}
	return req
}

func list() {
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

// A result is what a process showed: all it printed, what each of its functions that began showed, which of them began
// last, and how the process ended.
type result struct {
	output string
	shown  map[string]string
	last   string
	err    error
}

// beginning is what the probe prints, and asks the server for, before a function.
const beginning = "now-begins-"

// run runs functions of a case in one process.
func run(t *testing.T, bin, name string, functions []*function) result {
	requests := &requests{seen: map[string]*strings.Builder{"": {}}}
	server := httptest.NewServer(requests)
	dir := t.TempDir()
	cmd := exec.Command(bin, name)
	for _, f := range functions {
		cmd.Args = append(cmd.Args, f.name)
		if err := os.Mkdir(filepath.Join(dir, f.name), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	cmd.Dir = dir
	cmd.Env = []string{"PROBE_URL=" + server.URL, "PROBE_BEGIN=" + beginning}
	out, err := cmd.CombinedOutput()
	server.Close()
	res := result{output: string(out), shown: map[string]string{}, err: err}
	for part := range strings.SplitSeq(res.output, "\n"+beginning) {
		begun, text, ok := strings.Cut(part, "\n")
		if !ok || !slices.ContainsFunc(functions, func(f *function) bool { return f.name == begun }) {
			continue // what comes before the first
		}
		res.last = begun
		res.shown[begun] = requests.of(begun) + text + files(t, filepath.Join(dir, begun))
	}
	return res
}

// requests has what the functions of a process asked of the server.
type requests struct {
	mu   sync.Mutex
	now  string
	seen map[string]*strings.Builder
}

func (r *requests) of(function string) string {
	if b := r.seen[function]; b != nil {
		return b.String()
	}
	return ""
}

func (r *requests) ServeHTTP(_ http.ResponseWriter, req *http.Request) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if name, ok := strings.CutPrefix(req.URL.Path, "/"+beginning); ok {
		r.now = name
		r.seen[name] = &strings.Builder{}
		return
	}
	body, _ := io.ReadAll(req.Body)
	address, _ := url.QueryUnescape(req.URL.String())
	fmt.Fprintf(r.seen[r.now], "%s %s %s %v\n%s\n", req.Method, req.URL, address, req.Header, body)
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

// disagreements says where what f showed is not what its marks say. Where the case gives forms for f, these stand
// for the canaries.
func disagreements(f *function, helpers map[string]bool, forms map[string][]string, seen string) []string {
	shown := map[string]bool{}
	for _, m := range canary.FindAllStringSubmatch(seen, -1) {
		shown[fieldOf(strings.ToLower(m[1]), f, helpers)] = true
	}
	if strings.HasPrefix(f.name, "Clean") {
		return shownByClean(f, forms, shown, seen)
	}
	var wrong []string
	for _, text := range forms[f.name] {
		if !strings.Contains(seen, text) {
			wrong = append(wrong, fmt.Sprintf("does not show %q", text))
		}
	}
	return append(wrong, fieldsAgainst(f, helpers, shown, len(forms[f.name]) > 0)...)
}

func shownByClean(f *function, forms map[string][]string, shown map[string]bool, seen string) []string {
	var wrong []string
	for _, texts := range forms {
		for _, text := range texts {
			shown[text] = shown[text] || strings.Contains(seen, text)
		}
	}
	for text, is := range shown {
		if is {
			wrong = append(wrong, "shows "+text)
		}
	}
	if found := encoded.FindString(seen); found != "" || len(f.marks) > 0 {
		wrong = append(wrong, fmt.Sprintf("shows %q, has marks %v", found, f.marks))
	}
	return wrong
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

func fieldsAgainst(f *function, helpers, shown map[string]bool, hasForms bool) []string {
	var wrong []string
	for field := range f.marks {
		if !shown[field] && !hasForms {
			wrong = append(wrong, "does not show "+field)
		}
	}
	for field := range shown {
		if !f.marks[field] && !helpers[field] {
			wrong = append(wrong, "shows "+field+" without a mark")
		}
	}
	if len(shown) == 0 && !hasForms {
		wrong = append(wrong, "shows nothing")
	}
	return wrong
}

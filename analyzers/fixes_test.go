package analyzers_test

import (
	"cmp"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/piivet/piivet/analyzers"
	"github.com/piivet/piivet/analyzers/piilog"
	"github.com/piivet/piivet/analyzers/piimail"
	"github.com/piivet/piivet/analyzers/piishare"
	"github.com/piivet/piivet/analyzers/piistore"
)

// TestFixes holds fixes to what they make of the text, each apart: the golden
// files have a section for each message.
func TestFixes(t *testing.T) {
	results := analysistest.RunWithSuggestedFixes(t, testdata(), piilog.New(piilog.Options{AllFixes: true}), "passes_fixes")
	for _, res := range results {
		for _, d := range res.Diagnostics {
			checkFixes(t, d)
		}
	}
}

func checkFixes(t *testing.T, d analysis.Diagnostic) {
	t.Helper()
	messages := map[string]bool{}
	for _, fix := range d.SuggestedFixes {
		if messages[fix.Message] || fix.Message == "" || strings.ContainsAny(fix.Message, "\n\r") || strings.HasSuffix(fix.Message, ".") {
			t.Errorf("%s: the message of a fix is %q", d.Message, fix.Message)
		}
		messages[fix.Message] = true
	}
}

// TestNoFixes: nothing is offered unless it is asked for.
func TestNoFixes(t *testing.T) {
	all := piilog.Options{AllFixes: true}
	unasked, asked := newNotes(analyzers.All()), newNotes([]*analysis.Analyzer{piilog.New(all), piimail.New(all), piistore.New(all), piishare.New(all)})
	together := *asked.passes
	together.Requires = append(slices.Clone(asked.passes.Requires), unasked.passes.Requires...)
	analysistest.Run(quiet{}, testdata(), &together, "passes_fixes", "passes_fixes/others")
	for all, n := range map[bool]*notes{false: unasked, true: asked} {
		fixes := map[string]int{}
		for _, o := range n.found {
			fixes[o.pass] += len(o.fixes)
		}
		for _, pass := range []string{"piilog", "piimail", "piistore", "piishare"} {
			if all != (fixes[pass] > 0) {
				t.Errorf("asked for all: %v, and %s offers %d fixes", all, pass, fixes[pass])
			}
		}
	}
}

// TestFixesMend applies every fix that is offered in the corpus, those of a kind at
// once, and looks again: the finding is gone, and no other has come. Each package
// of the corpus is given a redactor.
func TestFixesMend(t *testing.T) {
	if testing.Short() {
		t.Skip("analyses the corpus several times")
	}
	m := newMender(t)
	before := m.run(t)
	offered := map[string]int{}
	for _, kind := range []string{"Wrap ", "Pass ", "Add a method "} {
		t.Run(strings.Fields(kind)[0], func(t *testing.T) {
			offered[kind] = m.mend(t, kind, before)
		})
	}
	t.Logf("%d findings, fixes by kind: %v", len(before), offered)
	for kind, least := range map[string]int{"Wrap ": 400, "Pass ": 40, "Add a method ": 40} {
		if offered[kind] < least {
			t.Errorf("%d fixes %q..., fewer than there were", offered[kind], kind)
		}
	}
}

// mender has a copy of the corpus that can be edited.
type mender struct {
	t       *testing.T
	dir     string
	folders []folder
	*notes
}

// notes are what passes report when the analyzer passes is run.
type notes struct {
	passes *analysis.Analyzer
	mu     sync.Mutex
	found  map[place]offer
}

func newNotes(all []*analysis.Analyzer) *notes {
	n := &notes{found: map[place]offer{}}
	n.passes = &analysis.Analyzer{Name: "noted", Doc: "run all passes", Run: func(*analysis.Pass) (any, error) { return nil, nil }}
	for _, a := range all {
		n.passes.Requires = append(n.passes.Requires, n.noting(a))
	}
	return n
}

// place is a finding at the offset of its apex.
type place struct {
	file    string
	offset  int
	message string
}

// String is the place for people, while the file is as it was looked at.
func (p place) String() string {
	text, err := os.ReadFile(p.file)
	if err != nil || len(text) < p.offset {
		return p.file
	}
	line, _, _ := strings.Cut(string(text[p.offset:]), "\n")
	_, file, _ := strings.Cut(filepath.ToSlash(p.file), "/src/")
	return fmt.Sprintf("%s:%d: %s: %s", file, strings.Count(string(text[:p.offset]), "\n")+1, line, p.message)
}

// offer is a finding with the fixes that come with it.
type offer struct {
	place
	pass  string
	fixes []offeredFix
}

type offeredFix struct {
	message string
	edits   []edit
}

// edit replaces a piece of a file, given by offsets.
type edit struct {
	file       string
	start, end int
	text       string
}

func newMender(t *testing.T) *mender {
	m := &mender{t: t, dir: t.TempDir(), folders: corpus(t), notes: newNotes(analyzers.New(analyzers.Options{AllFixes: true}))}
	for _, f := range m.folders {
		for _, pkg := range f.packages {
			m.copy(pkg)
		}
	}
	return m
}

// noting is an analyzer that reports to the notes.
func (n *notes) noting(quiet *analysis.Analyzer) *analysis.Analyzer {
	a, run := *quiet, quiet.Run
	a.Run = func(pass *analysis.Pass) (any, error) {
		p := *pass
		p.Report = func(d analysis.Diagnostic) {
			o := offered(pass, d)
			n.mu.Lock()
			defer n.mu.Unlock()
			n.found[o.place] = o
		}
		return run(&p)
	}
	return &a
}

// copy copies a package of the corpus and adds a redactor.
func (m *mender) copy(pkg string) {
	m.t.Helper()
	from, to := filepath.Join(testdata(), "src", pkg), filepath.Join(m.dir, "src", pkg)
	if err := os.MkdirAll(to, 0o777); err != nil {
		m.t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(from, "*"))
	if err != nil {
		m.t.Fatal(err)
	}
	name := ""
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			continue // a directory
		}
		m.write(filepath.Join(to, filepath.Base(file)), text)
		for line := range strings.Lines(string(text)) {
			if word, ok := strings.CutPrefix(line, "package "); ok && filepath.Ext(file) == ".go" && !strings.HasSuffix(file, "_test.go") {
				name, _, _ = strings.Cut(strings.TrimSpace(word), " ")
				break
			}
		}
	}
	if name != "" {
		redactor := "package " + name + "\n\n//pii:protect masked\n//pii:protect password-hashed\nfunc zzRedact(s string) string { return \"x\" }\n"
		m.write(filepath.Join(to, "zz_redact.go"), []byte(redactor))
	}
}

func (m *mender) write(file string, text []byte) {
	m.t.Helper()
	if err := os.WriteFile(file, text, 0o666); err != nil {
		m.t.Fatal(err)
	}
}

// run analyses the copy. It fails where a package cannot be analysed.
func (m *mender) run(t *testing.T) []offer {
	t.Helper()
	var patterns []string
	for _, f := range m.folders {
		patterns = append(patterns, f.packages...)
	}
	m.found = map[place]offer{}
	analysistest.Run(compiling{t}, m.dir, m.passes, patterns...)
	return slices.SortedFunc(maps.Values(m.found), func(a, b offer) int {
		return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.offset, b.offset), cmp.Compare(a.message, b.message))
	})
}

// compiling lets what is reported go by, and nothing else.
type compiling struct{ t *testing.T }

func (c compiling) Errorf(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	if !strings.Contains(text, "unexpected diagnostic") && !strings.Contains(text, "no diagnostic was reported") {
		c.t.Error(text)
	}
}

func offered(pass *analysis.Pass, d analysis.Diagnostic) offer {
	at := pass.Fset.PositionFor(d.Pos, false)
	o := offer{place: place{at.Filename, at.Offset, d.Message}, pass: pass.Analyzer.Name}
	for _, fix := range d.SuggestedFixes {
		of := offeredFix{message: fix.Message}
		for _, e := range fix.TextEdits {
			start, end := pass.Fset.PositionFor(e.Pos, false), e.End
			if !end.IsValid() {
				end = e.Pos
			}
			of.edits = append(of.edits, edit{start.Filename, start.Offset, pass.Fset.PositionFor(end, false).Offset, string(e.NewText)})
		}
		o.fixes = append(o.fixes, of)
	}
	return o
}

// mend applies the fixes of a kind, looks again, and puts the files back. It
// returns how many findings had such a fix.
func (m *mender) mend(t *testing.T, kind string, before []offer) (mended int) {
	edits := map[edit]bool{}
	var expected []place // that stay
	gone := map[place]bool{}
	for _, o := range before {
		i := slices.IndexFunc(o.fixes, func(f offeredFix) bool { return strings.HasPrefix(f.message, kind) })
		if i < 0 || slices.ContainsFunc(o.fixes[i].edits, func(e edit) bool { return collides(edits, e) }) {
			expected = append(expected, o.place)
			continue
		}
		for _, e := range o.fixes[i].edits {
			edits[e] = true
		}
		gone[o.place] = true
	}
	moved, restore := m.apply(t, edits)
	defer restore()
	stay := map[place]bool{}
	for _, p := range expected {
		stay[moved(p)] = true
	}
	left := map[place]string{}
	for p := range gone {
		left[moved(p)] = p.message
	}
	for _, o := range m.run(t) {
		switch {
		case stay[o.place]:
		case left[o.place] != "":
			t.Errorf("%s is still there after a fix %q...", o.place, kind)
		default:
			t.Errorf("%s has come with a fix %q...", o.place, kind)
		}
	}
	return len(gone)
}

// collides reports whether an edit overlaps another one, or stands where that
// does; the same edit does not.
func collides(edits map[edit]bool, e edit) bool {
	if edits[e] {
		return false
	}
	for other := range edits {
		if other.file == e.file && e.start <= other.end && other.start <= e.end {
			return true
		}
	}
	return false
}

// apply edits the files. Moved says where a place is after that, and restore
// takes the edits back.
func (m *mender) apply(t *testing.T, edits map[edit]bool) (moved func(place) place, restore func()) {
	t.Helper()
	byFile := map[string][]edit{}
	for e := range edits {
		byFile[e.file] = append(byFile[e.file], e)
	}
	was := map[string][]byte{}
	for file, edits := range byFile {
		slices.SortFunc(edits, func(a, b edit) int { return cmp.Compare(a.start, b.start) })
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		was[file] = text
		var out []byte
		at := 0
		for _, e := range edits {
			out = append(append(out, text[at:e.start]...), e.text...)
			at = e.end
		}
		m.write(file, append(out, text[at:]...))
	}
	moved = func(p place) place {
		shift := 0
		for _, e := range byFile[p.file] {
			if e.end <= p.offset {
				shift += len(e.text) - (e.end - e.start)
			}
		}
		p.offset += shift
		return p
	}
	return moved, func() {
		for file, text := range was {
			m.write(file, text)
		}
	}
}

package services

import (
	"bytes"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy"
)

// A line may keep a promise that some data never gets somewhere by passing other
// data. No flow tells that. So the lines are probed: in a copy of the service,
// what the calls on them pass is the data of the promise as well, and the
// command has to report the line as one that breaks it. That it does not in the
// service itself is then due to the data alone.

// probe is data that a promise says never to get into sinks: a function of the
// package that the copy has for it.
type probe struct {
	function, category, promise string
	sinks                       []string
}

// hits reports whether the finding is what the probe is for, and comes from the
// line that it is on: what goes on from there is found on other lines, too.
func (p *probe) hits(f *finding) bool {
	under := func(pattern string) bool { return flow.Kind(f.kind).Under(pattern) }
	outside := slices.IndexFunc(f.path, func(l line) bool { return path.Dir(l.file) != probePackage })
	return path.Base(f.source) == probePackage+"."+p.function && outside >= 0 && f.path[outside] == f.at &&
		slices.Contains(f.promises, p.promise) && slices.ContainsFunc(p.sinks, under)
}

// probesOf are the probes of the rules that demand "never", in their order.
// Data that is narrowed otherwise is data of another probe.
func probesOf(p *policy.Policy) []probe {
	var probes []probe
	for _, promise := range p.Promises {
		for _, rule := range promise.Rules {
			if rule.Require.String() != policy.Never().String() {
				continue
			}
			for _, category := range probedData(rule.Data) {
				probes = append(probes, probe{fmt.Sprintf("probe%d", len(probes)), category, promise.ID, rule.Sinks})
			}
		}
	}
	return probes
}

// probedData joins what is narrowed alike, as tags do.
func probedData(data []policy.Data) []string {
	var order []string
	categories := map[string][]string{}
	for _, d := range data {
		narrowed := policy.Data{Region: d.Region, Role: d.Role, Subject: d.Subject}.String()
		if categories[narrowed] == nil {
			order = append(order, narrowed)
		}
		categories[narrowed] = append(categories[narrowed], d.Category)
	}
	for i, narrowed := range order {
		order[i] = strings.Join(categories[narrowed], ",") + narrowed
	}
	return order
}

// probePackage is the path of the package below that of the module, and the
// name by which files import it.
const probePackage = "piiprobe"

// probeSource is the package: its function Value returns what it is given, or
// the data of any probe.
func probeSource(probes []probe) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "package %s\n\n// Which chooses.\nvar Which int\n\n// Value is probed.\nfunc Value[T any](value T) T {\n\tswitch Which {\n", probePackage)
	for i, p := range probes {
		fmt.Fprintf(&b, "\tcase %d:\n\t\treturn %s[T]()\n", i, p.function)
	}
	b.WriteString("\t}\n\treturn value\n}\n")
	for _, p := range probes {
		fmt.Fprintf(&b, "\n//pii:source %s\nfunc %s[T any]() (value T) { return value }\n", p.category, p.function)
	}
	return b.Bytes()
}

// probeLines returns which promises the lines break when what their calls pass
// is the data of the promises, sorted.
func probeLines(t *testing.T, piivet, dir string, p *policy.Policy, lines map[line]bool) map[line][]string {
	t.Helper()
	probes := probesOf(p)
	if len(probes) == 0 {
		return nil
	}
	found, err := run(piivet, copyProbed(t, dir, probes, lines))
	if err != nil {
		t.Fatal(err)
	}
	broken := map[line]map[string]bool{}
	for _, f := range found {
		for _, probe := range probes {
			if probe.hits(&f) {
				if broken[f.at] == nil {
					broken[f.at] = map[string]bool{}
				}
				broken[f.at][probe.promise] = true
			}
		}
	}
	ids := map[line][]string{}
	for at, all := range broken {
		ids[at] = slices.Sorted(maps.Keys(all))
	}
	return ids
}

// copyProbed copies the service, beside the policies that it includes, and
// changes the lines. It returns the copy's directory.
func copyProbed(t *testing.T, dir string, probes []probe, lines map[line]bool) string {
	t.Helper()
	root := t.TempDir()
	policies := filepath.Join("..", "..", "testdata", "policies")
	to := filepath.Join(root, "services", filepath.Base(dir))
	for _, c := range []struct{ from, to string }{{policies, filepath.Join(root, "policies")}, {dir, to}} {
		if err := os.CopyFS(c.to, os.DirFS(c.from)); err != nil {
			t.Fatal(err)
		}
	}
	module := ""
	for _, pkg := range loadService(t, to) {
		module = pkg.Module.Path
		for i, file := range pkg.Syntax {
			name := pkg.CompiledGoFiles[i]
			rel, err := filepath.Rel(to, name)
			if err != nil {
				t.Fatal(err)
			}
			src, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			probed := probeFile(pkg.Fset, file, pkg.TypesInfo, src, pkg.Module.Path, func(number int) bool {
				return lines[line{filepath.ToSlash(rel), number}]
			})
			if err := os.WriteFile(name, probed, 0o666); err != nil {
				t.Fatal(err)
			}
		}
	}
	if module == "" {
		t.Fatalf("%s has no packages", dir)
	}
	writeAll(t, to, map[string]string{probePackage + "/probe.go": string(probeSource(probes))})
	return to
}

func loadService(t *testing.T, dir string) []*packages.Package {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{
		Mode: packages.NeedName | packages.NeedModule | packages.NeedCompiledGoFiles | packages.NeedImports |
			packages.NeedSyntax | packages.NeedTypes | packages.NeedTypesInfo,
		Dir: dir,
		Env: append(os.Environ(), "GOWORK=off"),
	}, "./...")
	if err != nil {
		t.Fatal(err)
	}
	for _, pkg := range pkgs {
		for _, err := range pkg.Errors {
			t.Fatal(err)
		}
	}
	return pkgs
}

// probeFile returns the source with what is passed on some of its lines probed.
// Lines keep their numbers.
func probeFile(fset *token.FileSet, file *ast.File, info *types.Info, src []byte, module string, probed func(number int) bool) []byte {
	in := insertions{}
	ast.Inspect(file, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if ok && probed(fset.Position(call.Pos()).Line) {
			for _, arg := range call.Args {
				probeArgument(arg, info, in, func(p token.Pos) int { return fset.Position(p).Offset })
			}
		}
		return true
	})
	if len(in) == 0 {
		return src
	}
	in.add(fset.Position(file.Name.End()).Offset, fmt.Sprintf("; import %q", module+"/"+probePackage))
	return in.into(src)
}

// probeArgument probes an argument, or the elements of one that is a composite
// literal. Constants and what is known as an interface stay what they are: there
// a value of the program is needed, or of a type that is not seen.
func probeArgument(arg ast.Expr, info *types.Info, in insertions, offset func(token.Pos) int) {
	value := arg
	if address, ok := arg.(*ast.UnaryExpr); ok && address.Op == token.AND {
		value = address.X
	}
	if composite, ok := value.(*ast.CompositeLit); ok {
		for _, element := range composite.Elts {
			if pair, ok := element.(*ast.KeyValueExpr); ok {
				element = pair.Value
			}
			probeArgument(element, info, in, offset)
		}
		return
	}
	if tv := info.Types[arg]; tv.IsValue() && tv.Value == nil && concrete(tv.Type) {
		in.add(offset(arg.Pos()), probePackage+".Value(")
		in.add(offset(arg.End()), ")")
	}
}

func concrete(t types.Type) bool {
	switch t := t.Underlying().(type) {
	case *types.Basic:
		return t.Kind() != types.UntypedNil
	case *types.Interface, *types.Signature, *types.Chan, *types.Tuple:
		return false
	}
	return true
}

// insertions are texts by the offset before which they go.
type insertions map[int]string

func (in insertions) add(offset int, text string) { in[offset] += text }

func (in insertions) into(src []byte) []byte {
	var b bytes.Buffer
	done := 0
	for _, offset := range slices.Sorted(maps.Keys(in)) {
		b.Write(src[done:offset])
		b.WriteString(in[offset])
		done = offset
	}
	b.Write(src[done:])
	return b.Bytes()
}

func TestProbeFile(t *testing.T) {
	// What is to be probed stands in angle quotes.
	const text = `package p« // p is probed.

type item struct{ key string; text []byte }

func log(...any) int { return 0 }
func put(*item, func(), error) {}
func twice() (string, error) { return "", nil }
func take(string, error) {}

const limit = 3

func f(name string, n int, err error) {
	log("name", ‹name›, limit, err, nil, ‹n > 1›)
	put(&item{key: ‹"k/" + name›, text: ‹[]byte(‹name›)›}, func() { log(‹name›) }, err)
	log(‹log(‹log(‹name›)›)›)
	take(twice())
	log(
		‹name›)
	log(name)
}
`
	src := strings.NewReplacer("«", "", "‹", "", "›", "").Replace(text)
	want := strings.NewReplacer("«", `; import "example.com/shop/piiprobe"`, "‹", "piiprobe.Value(", "›", ")").Replace(text)
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", src, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}}
	if _, err := new(types.Config).Check("p", fset, []*ast.File{file}, info); err != nil {
		t.Fatal(err)
	}
	probed := func(number int) bool { return number < 19 }
	if got := probeFile(fset, file, info, []byte(src), "example.com/shop", probed); string(got) != want {
		t.Errorf("probed:\n%s\nwant\n%s", got, want)
	}
	if got := probeFile(fset, file, info, []byte(src), "example.com/shop", func(int) bool { return false }); string(got) != src {
		t.Errorf("a file without marks was changed:\n%s", got)
	}
}

func TestProbesOf(t *testing.T) {
	p := &policy.Policy{Promises: []policy.Promise{
		{ID: "acme/logs", Rules: []policy.Rule{{Require: policy.Value(flow.Masked), Data: []policy.Data{{Category: "personal"}}}}},
		{ID: "acme/ads", Rules: []policy.Rule{{Require: policy.Never(), Sinks: []string{"share/ads"}, Data: []policy.Data{
			{Category: "contact"}, {Category: "personal", Role: "processor"}, {Category: "usage"},
		}}}},
	}}
	want := []probe{
		{"probe0", "contact,usage", "acme/ads", []string{"share/ads"}},
		{"probe1", "personal,role=processor", "acme/ads", []string{"share/ads"}},
	}
	if got := probesOf(p); !reflect.DeepEqual(got, want) {
		t.Errorf("probes are %v, want %v", got, want)
	}
}

func TestProbeHits(t *testing.T) {
	p := probe{function: "probe1", promise: "acme/ads", sinks: []string{"share"}}
	at := line{"a.go", 3}
	hit := func() finding {
		return finding{at: at, promises: []string{"acme/ads"}, source: "example.com/shop/piiprobe.probe1", path: []line{{"piiprobe/probe.go", 9}, at}, kind: "share/ads"}
	}
	if f := hit(); !p.hits(&f) {
		t.Error("no hit")
	}
	for name, change := range map[string]func(*finding){
		"another promise":      func(f *finding) { f.promises = []string{"acme/logs"} },
		"another rule":         func(f *finding) { f.kind = "store/file" },
		"other data":           func(f *finding) { f.source = "example.com/shop/people.Member.Email" },
		"data of another line": func(f *finding) { f.path = []line{{"piiprobe/probe.go", 9}, {"a.go", 2}, at} },
	} {
		f := hit()
		change(&f)
		if p.hits(&f) {
			t.Errorf("%s is a hit", name)
		}
	}
}

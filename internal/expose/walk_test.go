package expose_test

import (
	"fmt"
	"go/types"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/expose/exposetest"
)

var fixture = sync.OnceValue(func() *types.Package {
	mode := packages.NeedName | packages.NeedTypes | packages.NeedImports | packages.NeedDeps | packages.NeedExportFile
	pkgs, err := packages.Load(&packages.Config{Mode: mode}, "./testdata/fixture")
	if err != nil || len(pkgs) != 1 || len(pkgs[0].Errors) > 0 {
		panic(fmt.Sprint(err, pkgs))
	}
	return pkgs[0].Types
})

// lookup is the type that the fixture calls name, or that of a field of V.
func lookup(t *testing.T, name string) types.Type {
	t.Helper()
	scope := fixture().Scope()
	all := scope.Lookup("V").Type().Underlying().(*types.Struct)
	for f := range all.Fields() {
		if f.Name() == name {
			return f.Type()
		}
	}
	if obj := scope.Lookup(name); obj != nil {
		return obj.Type()
	}
	t.Fatalf("the fixture has no %s", name)
	return nil
}

// place is a value that is known by the way to it: "v.Next.Text".
type place struct {
	path string
	env  *env
}

// env says what is known about places.
type env struct {
	// dynamic are the types in an interface; others may be there as well when
	// the list ends with nil.
	dynamic map[string][]types.Type
	// nothing are the places where nothing is.
	nothing []string
}

func (p place) at(path string) expose.Value {
	if slices.Contains(p.env.nothing, path) {
		return nil
	}
	return place{path, p.env}
}

func (p place) Field(st *types.Struct, i int) expose.Value {
	return p.at(p.path + "." + st.Field(i).Name())
}
func (p place) Key(t types.Type) expose.Value { return p.at(p.path + "{}") }

func (p place) Elem(t types.Type) expose.Value {
	if _, ok := t.(*types.Pointer); ok {
		return p.at("*" + p.path)
	}
	return p.at(p.path + "[]")
}

func (p place) Unseen(types.Type) (unseen, rest expose.Value) { return nil, p }

func (p place) Dynamic() ([]types.Type, bool) {
	list, known := p.env.dynamic[p.path]
	if !known {
		return nil, false
	}
	if n := len(list); n > 0 && list[n-1] == nil {
		return list[:n-1], false
	}
	return list, true
}

func (p place) Held(types.Type) expose.Value { return p }

func (p place) Call(m *types.Func, i int, _ expose.View) expose.Value {
	switch i {
	case -1:
		return p.at(p.path + "." + m.Name() + "(w)")
	case 0:
		return p.at(p.path + "." + m.Name() + "()")
	}
	return p.at(fmt.Sprintf("%s.%s()#%d", p.path, m.Name(), i))
}

// shown lists what Walk shows, in its order.
func shown(view expose.View, t types.Type, e *env) []string {
	var out []string
	expose.Walk(view, t, place{"v", e}, func(v expose.Value, t types.Type, rest expose.View) {
		text := v.(place).path
		if rest != (expose.View{}) {
			text += " as " + types.TypeString(t, func(p *types.Package) string { return p.Name() }) + " by " + viewName(rest)
		}
		out = append(out, text)
	})
	return out
}

func viewName(v expose.View) string {
	name := v.Encoder
	if v.Verb != 0 || v.Plus || v.Sharp {
		name += " %" + strings.Repeat("+", count(v.Plus)) + strings.Repeat("#", count(v.Sharp)) + string(rune(max(v.Verb, 'v')))
	}
	return name + strings.Repeat(" below", int(v.Depth)) + strings.Repeat(" hidden", count(v.Hidden)) +
		strings.Repeat(" addressable", count(v.Addressable))
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}

// by reads a view: the encoder, and for fmt the verb.
func by(text string) expose.View {
	name, verb, _ := strings.Cut(text, " ")
	if verb == "" {
		return expose.View{Encoder: name}
	}
	return expose.Operands(verb, 1)[0][0]
}

// walks are the parts that a view shows of a value of the fixture.
var walks = []struct{ view, name, want string }{
	// Types of the standard library that redact or reveal themselves.
	{"print", "Time", "v.String()"},
	{"printf %d", "Time", "v.wall, v.ext"},
	{"print", "Times", "v.At.String()"},
	{"json", "Times", "v.At.MarshalJSON()"},
	{"slog-text", "Time", "v.MarshalText()"},
	{"exported", "Times", "v.At"},
	{"bson", "Times", "v.At"},
	{"bson-v1", "Times", "v.At"},
	{"dynamodb", "Times", "v.At"},
	{"print", "Duration", "v.String()"},
	{"json", "Duration", "v"},
	{"print", "URLPtr", "*v.String()"},
	{"print", "IP", "v.String()"},
	{"json", "IP", "v.MarshalText()"},
	{"print", "BigPtr", "*v.Format(w)"},
	{"print", "Big", "v.neg, v.abs[]"},
	{"json", "BigPtr", "*v.MarshalJSON()"},
	{"json", "Big", ""},
	{"json", "Raw", "v.MarshalJSON()"},
	{"print", "Raw", "v"},
	{"print", "Number", "v.String()"},
	{"json", "Number", "v"},
	{"print", "AtomicPtr", "*v.v as any by print below hidden"},
	{"print", "Mutex", "v.mu.state, v.mu.sema"},
	{"json", "SyncMap", ""},

	// A context shows the text that it carries.
	{"print", "Context", "v as context.Context by print, v{} as any by context-value, v[] as any by context-value"},
	{"json", "Context", "v as context.Context by json"},

	// Boxes of slog.
	{"slog-text", "Attr", "v as slog.Attr by slog-text, v.Value as slog.Value by slog-text, v.Key"},
	{"slog-json", "Attrs", "v[] as slog.Attr by slog-json, v[].Value as slog.Value by slog-json, v[].Key"},
	{"slog", "Value", "v as slog.Value by slog-text, v as slog.Value by slog-json"},
	{"json", "Attr", "v.Key"},
	{"print", "Value", "v.String()"},

	// Interfaces of unknown content keep the state of the view.
	{"print", "Any", "v as any by print"},
	{"printf %#v", "Holder", "v.V as any by printf %#v below"},
	{"json", "Holder", "v.V as any by json"},
	{"slog-text", "Holder", "v.V as any by print %+v below"},
	{"charm", "Holder", "v.V as any by print %+v below, v.V as any by json"},
	{"json", "AnyMap", "v{}, v[] as any by json"},
	{"print", "Error", "v as error by print"},
	{"text", "Error", "v as error by text"},
	{"all", "Error", "v as error by all"},
	{"gob", "Iface", "v as interface{Get() string} by gob"},

	// Errors.
	{"text", "ErrPtr", "*v.Error()"},
	{"text", "Leaf", "v"},
	{"error", "Leaf", ""},
	{"print", "Err", "v.Msg"},
	{"print", "Wrapped", "v.error as error by print"},
	{"json", "Wrapped", "v.Note"},
	{"zap-any", "Joined", "v[] as error by error"},
	{"zap-reflect", "Joined", "v[] as error by json"},

	// Promoted methods are called on what declares them.
	{"print", "Outer", "*v.Embedded.Inner.String()"},
	{"print", "OuterPtr", "**v.Embedded.Inner.String()"},
	{"json", "Outer", "*v.Embedded.Inner.A, v.Other"},

	// Kinds.
	{"print", "Func", ""},
	{"json", "Func", ""},
	{"print", "Chan", ""},
	{"print", "Bytes", "v"},
	{"json", "Array", "v"},
	{"print", "Strings", "v[]"},
	{"print", "NoData", ""},
	{"json", "NoData", ""},
	{"print", "Pair", "v.A, v.b"},
	{"json", "Pair", "v.A"},
	{"exported", "Pair", "v.A"},
	{"exported", "LeafPtr", "*v.A"},
	{"exported", "Mutex", "v"},
	{"all", "Pair", "v"},
	{"", "Pair", "v"},
	{"unheard-of", "Pair", "v"},
	// Databases: keys of maps are names of columns.
	{"gorm", "Times", "v.At"},
	{"sqlx", "Times", "v.At"},
	{"bun", "Times", "v.At.MarshalJSON()"},
	{"gorm", "AnyMap", "v[] as any by gorm"},
	{"sqlx", "AnyMap", "v[] as any by sqlx"},
	{"bun", "AnyMap", "v[] as any by bun-value"},
	{"bun-value", "NamedMap", "v{}, v[]"},
	{"bun-value", "Array", "v"},

	{"print", "NamedMap", "v{}.String(), v[].String()"},
	{"json", "NamedMap", "v{}, v[]"},
}

func TestWalk(t *testing.T) {
	for _, test := range walks {
		got := strings.Join(shown(by(test.view), lookup(t, test.name), &env{}), ", ")
		if got != test.want {
			t.Errorf("%s of %s shows\n\t%s\nwant\n\t%s", test.view, test.name, got, test.want)
		}
	}
}

func TestDynamic(t *testing.T) {
	leaf, leafPtr, holder := lookup(t, "Leaf"), lookup(t, "LeafPtr"), lookup(t, "Holder")
	for _, test := range []struct {
		view, name string
		dynamic    []types.Type
		want       string
	}{
		{"print", "Any", []types.Type{leaf}, "v.A, v.b"},
		{"print", "Any", []types.Type{leafPtr}, "*v.A, *v.b"},
		{"print", "Any", []types.Type{leaf, nil}, "v as any by print, v.A, v.b"},
		{"json", "Any", []types.Type{leaf, leafPtr}, "v.A, *v.A"},
		{"json", "Any", []types.Type{}, ""},
		{"print", "Any", []types.Type{lookup(t, "Error")}, "v as any by print"},
		{"print", "Context", []types.Type{leaf}, "v{} as any by context-value, v[] as any by context-value, v.A, v.b"},
		{"slog-json", "Attr", []types.Type{lookup(t, "Named")}, "v.Value as slog.Value by slog-json, v, v.Key"},
		{"slog-text", "Attr", []types.Type{lookup(t, "Named")}, "v.Value as slog.Value by slog-text, v.String(), v.Key"},
		{"json", "Any", []types.Type{holder}, "v.V as any by json"},
		{"context-value", "Any", []types.Type{types.Typ[types.String], leaf, lookup(t, "Named")}, "v, v.String()"},
	} {
		got := strings.Join(shown(by(test.view), lookup(t, test.name), &env{dynamic: map[string][]types.Type{"v": test.dynamic}}), ", ")
		if got != test.want {
			t.Errorf("%s of %s with %v shows\n\t%s\nwant\n\t%s", test.view, test.name, test.dynamic, got, test.want)
		}
	}
}

// TestTypeParameters walks values whose type a caller chooses.
func TestTypeParameters(t *testing.T) {
	params := fixture().Scope().Lookup("Use").Type().(*types.Signature).Params()
	for i, want := range []string{"v as T by json", "v as S by json", "v.V as T by json"} {
		got := strings.Join(shown(by("json"), params.At(i).Type(), &env{}), ", ")
		if got != want {
			t.Errorf("parameter %d shows %s, want %s", i, got, want)
		}
	}
}

// TestNothing leaves out the places where nothing is, and all that would be
// in them.
func TestNothing(t *testing.T) {
	for _, test := range []struct{ view, name, nothing, want string }{
		{"print", "Pair", "v.A", "v.b"},
		{"json", "LeafPtr", "*v", ""},
		{"print", "Outer", "v.Embedded.Inner", ""},
		{"print", "Named", "v.String()", ""},
		{"json", "Outer", "v.Embedded", "v.Other"},
		{"json", "NamedMap", "v{}", "v[]"},
		{"print", "Context", "v[]", "v as context.Context by print, v{} as any by context-value"},
	} {
		got := strings.Join(shown(by(test.view), lookup(t, test.name), &env{nothing: []string{test.nothing}}), ", ")
		if got != test.want {
			t.Errorf("%s of %s without %s shows %s, want %s", test.view, test.name, test.nothing, got, test.want)
		}
	}
	expose.Walk(by("json"), lookup(t, "Leaf"), nil, func(expose.Value, types.Type, expose.View) {
		t.Error("a nil value shows something")
	})
}

// TestRecursion looks once into a type that contains itself, and stops.
func TestRecursion(t *testing.T) {
	got := strings.Join(shown(by("json"), lookup(t, "Loop"), &env{}), ", ")
	if want := "v.Text, *v.Next.Text"; got != want {
		t.Errorf("Loop shows %s, want %s", got, want)
	}
	parts := 0
	expose.Walk(by("json"), lookup(t, "Wide"), place{"v", &env{}}, func(expose.Value, types.Type, expose.View) { parts++ })
	if parts != 0 {
		t.Errorf("Wide has no leaves and shows %d", parts)
	}
}

// TestDepth ends a type that is nested too deep: what is below the bound is
// shown whole.
func TestDepth(t *testing.T) {
	for name, want := range map[string]string{
		"Deep":    "v" + strings.Repeat("[]", bounds.TypeDepth.Limit+1),
		"Shallow": "v" + strings.Repeat("[]", 8) + ".A",
	} {
		if got := strings.Join(shown(by("json"), lookup(t, name), &env{}), ", "); got != want {
			t.Errorf("%s shows %s, want %s", name, got, want)
		}
	}
}

func TestEncoders(t *testing.T) {
	for _, name := range []string{
		"text", "print", "printf", "json", "xml", "gob", "yaml", "bson", "msgpack", "dynamodb", "template", "slog", "slog-text", "slog-json",
		"zap-any", "zap-reflect", "zerolog", "zerolog-any", "zerolog-array", "logrus", "klog", "logr", "funcr", "hclog", "gokit", "charm", "apex", "phuslu", "all", "exported",
	} {
		if !expose.Known(name) || !slices.Contains(expose.Encoders(), name) {
			t.Errorf("%s is no encoder", name)
		}
	}
	if expose.Known("") || expose.Known("xlog") {
		t.Error("an encoder that does not exist is known")
	}
	if !slices.IsSorted(expose.Encoders()) {
		t.Error("the list is not sorted")
	}
}

// TestParts ends a value of too many parts.
func TestParts(t *testing.T) {
	parts := 0
	huge := structOf(structOf(structOf(types.Typ[types.String])))
	expose.Walk(by("print"), huge, place{"v", &env{}}, func(expose.Value, types.Type, expose.View) { parts++ })
	if parts < bounds.Parts.Limit/2 || parts > bounds.Parts.Limit {
		t.Errorf("%d of 8000 parts are shown", parts)
	}
}

// structOf has twenty fields of type t.
func structOf(t types.Type) types.Type {
	var fields []*types.Var
	for i := range 20 {
		fields = append(fields, types.NewField(0, nil, fmt.Sprintf("F%d", i), t, false))
	}
	return types.NewStruct(fields, nil)
}

// TestEveryEncoderOnEveryType looks for panics, and for unions and fronts that
// name an encoder that does not exist.
func TestEveryEncoderOnEveryType(t *testing.T) {
	all := lookup(t, "V").Underlying().(*types.Struct)
	for _, name := range expose.Encoders() {
		for f := range all.Fields() {
			expose.Walk(expose.View{Encoder: name}, f.Type(), place{"v", &env{}}, func(v expose.Value, typ types.Type, rest expose.View) {
				if rest.Encoder != "" && !expose.Known(rest.Encoder) {
					t.Errorf("%s of %s hands over to %q", name, f.Name(), rest.Encoder)
				}
			})
		}
	}
}

// TestRefused: an encoder that always fails on a value shows nothing of it, unless it writes
// before it fails.
func TestRefused(t *testing.T) {
	u, err := exposetest.Load("github.com/piivet/piivet/internal/expose/exposetest")
	if err != nil {
		t.Fatal(err)
	}
	for typ, refused := range map[reflect.Type]bool{
		reflect.TypeFor[exposetest.Unencodable]():       true,
		reflect.TypeFor[exposetest.RefusedNumber]():     true,
		reflect.TypeFor[exposetest.RefusedInside]():     true,
		reflect.TypeFor[exposetest.RefusedEmbedded]():   true,
		reflect.TypeFor[exposetest.RefusedBehind]():     false,
		reflect.TypeFor[exposetest.RefusedUnlessZero](): false,
		reflect.TypeFor[exposetest.RefusedBut]():        false,
	} {
		for encoder, none := range map[string]bool{"json": refused, "yaml": refused, "json-v2": false, "yaml-stream": false, "xml": false} {
			shown := 0
			expose.Walk(by(encoder), u.Type(typ), place{"v", &env{}}, func(expose.Value, types.Type, expose.View) { shown++ })
			if (shown == 0) != none {
				t.Errorf("%s shows %d parts of %s", encoder, shown, typ.Name())
			}
		}
	}
}

func BenchmarkWalk(b *testing.B) {
	all := fixture().Scope().Lookup("V").Type()
	for _, name := range []string{"print", "json", "slog", "exported"} {
		b.Run(name, func(b *testing.B) {
			cache := new(expose.Cache)
			for b.Loop() {
				cache.Walk(expose.View{Encoder: name}, all, place{"v", &env{}}, func(expose.Value, types.Type, expose.View) {})
			}
		})
	}
}

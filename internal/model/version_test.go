package model

import "testing"

// compile makes an index of packages whose only row tells them apart.
func compile(modules map[string]string) index {
	var packages []*Package
	for path := range modules {
		packages = append(packages, NewPackage(path, false, []Row{{Name: "F", What: AboutFunc, Source: path, FillFrom: None()}}))
	}
	text := Encode(packages, func(path string) string { return modules[path] })
	return index{&text}
}

func TestMajorVersions(t *testing.T) {
	x := compile(map[string]string{
		"github.com/stripe/stripe-go/v82":          "github.com/stripe/stripe-go/v82",
		"github.com/stripe/stripe-go/v82/customer": "github.com/stripe/stripe-go/v82",
		"example.com/two":                          "example.com/two",
		"example.com/two/v4":                       "example.com/two/v4",
		"example.com/two/v6":                       "example.com/two/v6",
		"gopkg.in/yaml.v3":                         "gopkg.in/yaml.v3",
		"gopkg.in/inf.v0/sub":                      "gopkg.in/inf.v0",
		"k8s.io/api/apps/v2":                       "k8s.io/api",
		"math/rand/v2":                             "std",
	})
	for path, want := range map[string]string{
		"github.com/stripe/stripe-go/v82":          "github.com/stripe/stripe-go/v82",
		"github.com/stripe/stripe-go/v76":          "github.com/stripe/stripe-go/v82",
		"github.com/stripe/stripe-go/v90":          "github.com/stripe/stripe-go/v82",
		"github.com/stripe/stripe-go":              "github.com/stripe/stripe-go/v82",
		"github.com/stripe/stripe-go/v76/customer": "github.com/stripe/stripe-go/v82/customer",
		"github.com/stripe/stripe-go/customer":     "github.com/stripe/stripe-go/v82/customer",
		"github.com/stripe/stripe-go/customer/v82": "github.com/stripe/stripe-go/v82/customer", // cannot be told apart, and is no package
		"github.com/stripe/stripe-go/v82/product":  "",
		"github.com/stripe/stripe-go/v1":           "",
		"github.com/stripe/stripe-go/v076":         "",
		"github.com/stripe/stripe-go/vX":           "",
		"example.com/two":                          "example.com/two",
		"example.com/two/v3":                       "example.com/two",
		"example.com/two/v4":                       "example.com/two/v4",
		"example.com/two/v5":                       "example.com/two/v4",
		"example.com/two/v9":                       "example.com/two/v6",
		"gopkg.in/yaml.v2":                         "gopkg.in/yaml.v3",
		"gopkg.in/yaml":                            "gopkg.in/yaml.v3",
		"gopkg.in/inf.v1/sub":                      "gopkg.in/inf.v0/sub",
		"k8s.io/api/apps/v2":                       "k8s.io/api/apps/v2",
		"k8s.io/api/apps/v3":                       "", // not the version of a module
		"math/rand/v2":                             "math/rand/v2",
		"math/rand":                                "",
	} {
		p := x.lookup(path)
		if got := which(p.Func("F")); got != want && (p != nil || want != "") {
			t.Errorf("lookup(%q) is %q, want %q", path, got, want)
		}
		if p != nil && p.Path != path {
			t.Errorf("lookup(%q) has path %q", path, p.Path)
		}
	}
}

// TestPackagesBelow: an entry for many packages speaks where no other does.
func TestPackagesBelow(t *testing.T) {
	x := compile(map[string]string{
		"example.com/lib/...":         "example.com/lib",
		"example.com/lib/v3/...":      "example.com/lib/v3",
		"example.com/lib/v3/deep/...": "example.com/lib/v3",
		"example.com/lib/v3/one":      "example.com/lib/v3",
	})
	for path, want := range map[string]string{
		"example.com/lib":             "example.com/lib/...",
		"example.com/lib/a/b":         "example.com/lib/...",
		"example.com/library":         "",
		"example.com":                 "",
		"fmt":                         "",
		"example.com/lib/v3":          "example.com/lib/v3/...",
		"example.com/lib/v4/a":        "example.com/lib/v3/...",
		"example.com/lib/v3/deep":     "example.com/lib/v3/deep/...",
		"example.com/lib/v3/deep/a/b": "example.com/lib/v3/deep/...",
		"example.com/lib/v3/one":      "example.com/lib/v3/one",
		"example.com/lib/v3/one/two":  "example.com/lib/v3/...",
	} {
		p := x.lookup(path)
		if got := which(p.Func("F")); got != want && (p != nil || want != "") {
			t.Errorf("lookup(%q) is %q, want %q", path, got, want)
		}
		if p != nil && p.Path != path {
			t.Errorf("lookup(%q) has path %q", path, p.Path)
		}
	}
}

func TestCatalogStacks(t *testing.T) {
	row := func(name, source string) []Row {
		return []Row{{Name: name, What: AboutFunc, Source: source, FillFrom: None()}}
	}
	c := NewCatalog(
		NewPackage("fmt", false, row("Println", "own")),
		NewPackage("fmt", false, row("Own", "second")),
		NewPackage("fmt/...", false, row("*ln", "pattern")),
		NewPackage("example.com/...", true, row("*", "far")),
		NewPackage("example.com/a/...", false, row("F", "near")),
	).Below(
		NewPackage("fmt", false, row("*", "rest")),
		NewPackage("example.com/a/...", false, row("*", "never")),
		NewPackage("example.org/...", false, append(row("*", "whole"), row("*.*", "whole")...)),
	)
	for _, test := range []struct{ path, name, want string }{
		{"fmt", "Println", "own"},
		{"fmt", "Own", "second"},
		{"fmt", "Fprintln", "pattern"},
		{"example.com/a/b", "F", "near"},
		{"example.com/a/b", "G", "far"},
		{"example.com", "F", "far"},
		{"example.community", "F", "none"},
		{"example.org/x", "T.M", "whole"},
		{"fmt", "Hidden", "rest"},
	} {
		if got := which(c.Lookup(test.path).Func(test.name)); got != test.want {
			t.Errorf("%s.%s is %s, want %s", test.path, test.name, got, test.want)
		}
	}
	if !c.Lookup("example.com/a").Closed {
		t.Error("a layer below closes the package")
	}
	// What is below everything leaves the built-in rows alone.
	if builtIn := c.Lookup("fmt").Func("Sprintf"); builtIn == nil || len(builtIn.Moves) == 0 {
		t.Errorf("the built-in row of fmt.Sprintf is %v", builtIn)
	}
	if first := c.Lookup("fmt"); c.Lookup("fmt") != first {
		t.Error("a catalog keeps what it looked up")
	}
}

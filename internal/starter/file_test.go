package starter

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/policy/config"
	"github.com/piivet/piivet/internal/policy/lint"
)

// written writes the file of a module and reads it as a configuration.
func written(t *testing.T, m *Module) *config.Config {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{"go.mod": "module " + m.Path + "\n", config.Name: m.File()} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	c, err := config.Load(filepath.Join(dir, config.Name))
	if err != nil {
		t.Fatalf("%v\n%s", err, m.File())
	}
	for _, complaint := range lint.Check(c, true) {
		t.Errorf("lint: %v", complaint)
	}
	return c
}

// TestFileIsRead: whatever a module has, its file is a configuration, and says what it
// was made of.
func TestFileIsRead(t *testing.T) {
	odd := Use{Libraries: []string{"example.com/a", "b", "c", "d"}, Packages: []string{".", "./x"}}
	m := &Module{
		Path:    "example.com/shop",
		Vendors: []Vendor{{"Stripe", "payment", odd}, {"Acme: & Sons", "", odd}, {"on", "ads", odd}},
		Stores:  []Store{{"postgres", odd}, {"sql", odd}},
		Keys: []TagKey{
			{"datapolicy", []TagValue{{"password", "password"}}},
			{"log", []TagValue{{"-", "personal"}}},
			{"mask", []TagValue{{"", "personal"}, {"*", "personal"}, {"true", "email"}, {"a\"b\\ü\n", "phone"}, {"0", "name"}}},
		},
		Programs: []Program{{"./cmd/b", []string{".", "./cmd/b"}}, {"./cmd/a", []string{"./cmd/a", "./cmd/b"}}},
	}
	c := written(t, m)
	if v := c.Overlay.Vendors["acme: & sons"]; v.Purpose != Unknown || v.Region != Unknown {
		t.Errorf("the vendor without a purpose is %+v", v)
	}
	if v := c.Overlay.Vendors["stripe"]; v.Purpose != "payment" {
		t.Errorf("Stripe is %+v", v)
	}
	if s := c.Overlay.Stores["postgres"]; s.AtRest != 0 {
		t.Errorf("a store is said to be encrypted: %+v", s)
	}
	if got, _, ok := c.Overlay.Tag(`mask:"true"`); !ok || got.Categories[0] != "contact.email" {
		t.Errorf(`mask:"true" is %+v`, got)
	}
	if got, _, ok := c.Overlay.Tag(`log:"-"`); !ok || !got.Personal() {
		t.Errorf(`log:"-" is %+v`, got)
	}
	if n := len(c.Policy.Allows); n != 1 {
		t.Fatalf("%d exceptions", n)
	}
	want := []string{"example.com/shop", "example.com/shop/cmd/a", "example.com/shop/cmd/b"}
	if got := c.Policy.Allows[0].Scope; !reflect.DeepEqual(got, want) {
		t.Errorf("scope %v, want %v", got, want)
	}
}

// TestFileOfNothing: a module with nothing gets the promises that hold anyway, and no
// exception.
func TestFileOfNothing(t *testing.T) {
	m := &Module{Path: "example.com/shop"}
	c := written(t, m)
	if len(c.Policy.Allows) > 0 || len(c.Overlay.Vendors)+len(c.Overlay.Stores)+len(c.Overlay.Tags) > 0 {
		t.Errorf("it speaks of what is not there:\n%s", m.File())
	}
	for _, p := range c.Policy.Promises {
		if !strings.Contains(m.File(), p.ID) {
			t.Errorf("%s holds, and the file does not say so", p.ID)
		}
	}
}

func TestMeaning(t *testing.T) {
	for _, tt := range []struct{ key, value, want string }{
		{"datapolicy", "security-key", "private-key"},
		{"datapolicy", "nosuch", ""},
		{"log", "-", "personal"},
		{"log", "name", ""},
		{"mask", "email", "email"},
		{"mask", "filled", "personal"},
		{"mask", "-", ""},
		{"mask", "keep=4", ""},
		{"sensitive", "true", "personal"},
		{"sensitive", "false", ""},
		{"secret", "true", "credential"},
	} {
		if got := meaning(tt.key, tt.value); got != tt.want {
			t.Errorf("%s:%q means %q, want %q", tt.key, tt.value, got, tt.want)
		}
	}
}

// TestUnknown: no promise is content with what init leaves open.
func TestUnknown(t *testing.T) {
	for _, k := range flow.Kinds() {
		if k.Purpose() == Unknown {
			t.Errorf("%s is said to be unknown", k)
		}
	}
}

package model

import "testing"

func TestMatchName(t *testing.T) {
	for _, test := range []struct {
		pattern, name string
		want          bool
	}{
		{"Println", "Println", true},
		{"Print", "Println", false},
		{"Print*", "Print", true},
		{"Print*", "Println", true},
		{"*", "Println", true},
		{"*", "Logger.Println", false},
		{"Logger.*", "Logger.Println", true},
		{"Logger.*", "Loggers.Println", false},
		{"*.Println", "Logger.Println", true},
		{"*.*f", "Logger.Printf", true},
		{"*.*f", "Logger.Println", false},
		{"*Print*", "SafePrintf", true},
		{"*Print*", "Safeprintf", false},
		{"A*B*C", "AxByC", true},
		{"A*B*C", "AxB.yC", false},
		{"A*a", "Aa", true},
		{"A*a", "A", false},
	} {
		if got := MatchName(test.pattern, test.name); got != test.want {
			t.Errorf("MatchName(%q, %q) = %v", test.pattern, test.name, got)
		}
	}
}

// which is the source of the row found, so that a test can tell rows apart.
func which(r *Row) string {
	if r == nil {
		return "none"
	}
	return r.Source
}

func TestPrecedence(t *testing.T) {
	p := NewPackage("p", false, []Row{
		{Name: "*", What: AboutFunc, Source: "any"},
		{Name: "P*", What: AboutFunc, Source: "short"},
		{Name: "Print*", What: AboutFunc, Source: "long"},
		{Name: "Printf", What: AboutFunc, Source: "exact"},
		{Name: "Printf", What: AboutVar, Source: "variable"},
		{Name: "Print*", What: AboutType, Source: "type"},
		{Name: "T.*", What: AboutFunc, Source: "method"},
	})
	for name, want := range map[string]string{
		"Printf": "exact", "Println": "long", "Pipe": "short", "Go": "any", "T.Go": "method", "U.Go": "none",
	} {
		if got := which(p.Func(name)); got != want {
			t.Errorf("Func(%q) is %s, want %s", name, got, want)
		}
	}
	if got := which(p.Var("Printf")); got != "variable" {
		t.Errorf("Var(Printf) is %s", got)
	}
	if got := which(p.Var("Println")); got != "none" {
		t.Errorf("Var(Println) is %s", got)
	}
	if got := which(p.Type("Printer")); got != "type" {
		t.Errorf("Type(Printer) is %s", got)
	}
}

func TestLookupOfNothing(t *testing.T) {
	if p := Lookup("example.com/not/in/the/catalog"); p != nil {
		t.Errorf("got %v", p)
	}
	if row := (*Package)(nil).Func("F"); row != nil {
		t.Errorf("got %v", row)
	}
}

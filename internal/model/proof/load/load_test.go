package load

import "testing"

func TestLoad(t *testing.T) {
	for _, bodies := range []bool{false, true} {
		u, err := Load("..", bodies, "net/http", "golang.org/x/crypto/bcrypt")
		if err != nil {
			t.Fatal(err)
		}
		if p := u.Package("net/http"); p.Types.Scope().Lookup("Get") == nil || (p.Info != nil) != bodies || p.Module != "" {
			t.Errorf("net/http is %+v", p)
		}
		if p := u.Package("golang.org/x/crypto/bcrypt"); p.Module != "golang.org/x/crypto" || p.Version == "" {
			t.Errorf("bcrypt is of %s %s", p.Module, p.Version)
		}
		if p := u.Package("net/url"); p.Types == nil || p.Info != nil {
			t.Errorf("what is only imported is %+v", p)
		}
		if p := u.Package("archive/tar"); p != nil {
			t.Errorf("what nobody asked for is %+v", p)
		}
	}
}

func TestLoadErrors(t *testing.T) {
	for _, pattern := range []string{"no/such/package", "./testdata/broken"} {
		if _, err := Load(".", true, pattern); err == nil {
			t.Errorf("%s: no error", pattern)
		}
	}
}

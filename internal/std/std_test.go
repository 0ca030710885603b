package std

import (
	"os/exec"
	"strings"
	"testing"
)

func TestHas(t *testing.T) {
	for _, name := range strings.Fields(names) {
		if !Has(name) {
			t.Errorf("Has(%q) is false", name)
		}
	}
	for _, path := range []string{"", "a", "zzz", "fmt2", "fm", "net/httpx", "example.com/fmt", "shop/net"} {
		if Has(path) {
			t.Errorf("Has(%q) is true", path)
		}
	}
}

// TestFresh fails when the standard library has public packages that the list
// does not know.
func TestFresh(t *testing.T) {
	out, err := exec.Command("go", "list", "std").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range strings.Fields(string(out)) {
		if !Has(path) {
			t.Errorf("%s is not in names.txt; run go generate ./internal/std", path)
		}
	}
}

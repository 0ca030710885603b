package fire

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/model/proof/load"
)

// TestDifferences shows that what is wrong in a proof is seen.
func TestDifferences(t *testing.T) {
	u, err := load.Load(".", true, "./testdata/wrong")
	if err != nil {
		t.Fatal(err)
	}
	result, err := Run(u, []string{"github.com/piivet/piivet/internal/model/proof/fire/testdata/wrong"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, d := range result.Differences {
		d.File = filepath.Base(d.File)
		got = append(got, d.String())
	}
	want := `wrong.go:16: missing: found [], announced ["log/line"]
wrong.go:20: unannounced: found ["log/line"], announced []
wrong.go:24: otherKind: found ["log/line"], announced ["log/line hashed" "store/file"]`
	if strings.Join(got, "\n") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), want)
	}
	if result.Wants != 3 {
		t.Errorf("%d wants", result.Wants)
	}
}

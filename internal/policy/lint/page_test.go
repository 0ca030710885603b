package lint_test

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestPage: what the page shows of the policies is in them, word for word.
func TestPage(t *testing.T) {
	page := read(t, "../../../docs/policies.md")
	all := ""
	for name := range promised {
		all += "\n" + read(t, filepath.Join(policies, name+".piivet.yaml"))
		if !strings.Contains(page, "testdata/policies/"+name+".piivet.yaml") || !strings.Contains(page, "id: "+name+"/") && name != "allego-2014" {
			t.Errorf("the page shows nothing of %s", name)
		}
	}
	pieces := regexp.MustCompile("(?s)```yaml\n(.*?)```").FindAllStringSubmatch(page, -1)
	if len(pieces) < 15 {
		t.Errorf("the page shows only %d pieces", len(pieces))
	}
	for _, piece := range pieces {
		if !strings.HasPrefix(piece[1], "# .piivet.yaml\n") && !strings.Contains(all, "\n"+piece[1]) {
			t.Errorf("this is in none of the policies:\n%s", piece[1])
		}
	}
	service := read(t, "../../../testdata/services/allegromedical/.piivet.yaml")
	if line := regexp.MustCompile(`include: .*`).FindString(page); !strings.Contains(service, line+"\n") {
		t.Errorf("no service has %q", line)
	}
}

package config

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/model/strict"
)

const page = "../../../docs/configuration.md"

// examples are the pieces of YAML of the page.
func examples(t *testing.T) (text string, pieces []string) {
	t.Helper()
	data, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range regexp.MustCompile("(?s)```yaml\n(.*?)```").FindAllStringSubmatch(string(data), -1) {
		pieces = append(pieces, m[1])
	}
	return string(data), pieces
}

// TestExamples loads each example of the page; one that starts with the name of
// a file is that file.
func TestExamples(t *testing.T) {
	_, pieces := examples(t)
	others := files{"policy/acme.piivet.yaml": "version: 1\n"}
	count := 0
	for _, piece := range pieces {
		if name, ok := strings.CutPrefix(piece, "# pii/"); ok {
			name, _, _ = strings.Cut(name, "\n")
			others["shop/pii/"+name] = piece
		}
	}
	for _, piece := range pieces {
		if strings.HasPrefix(piece, "# pii/") {
			continue
		}
		fs := files{"shop/" + Name: piece, "shop/go.mod": "module example.com/shop\n"}
		for name, text := range others {
			fs[name] = text
		}
		dir := fs.dir(t)
		c, err := load(dir+"/shop/"+Name, today)
		if err != nil || len(c.Warnings) > 0 {
			t.Errorf("%s\n%v", piece, err)
		}
		count++
	}
	if count < 10 {
		t.Errorf("there are only %d examples", count)
	}
}

// TestPageIsComplete: each key that is not one of rows is in an example, and
// the figures are the limits.
func TestPageIsComplete(t *testing.T) {
	text, pieces := examples(t)
	yaml := strings.Join(pieces, "\n")
	for _, key := range keysIn(Shape(), nil) {
		if !regexp.MustCompile(`(?m)(^|[\s{])` + key + `:`).MatchString(yaml) {
			t.Errorf("no example has the key %s", key)
		}
	}
	if bounds.FileSize.Limit != 1<<20 || bounds.FileNodes.Limit != 100000 || bounds.FileDepth.Limit != 32 || bounds.Files.Limit != 500 {
		t.Error("the page has other limits")
	}
	for _, value := range NotPersonal() {
		if !strings.Contains(text, "`"+value+"`") {
			t.Errorf("the page does not say that %q means not personal", value)
		}
	}
}

// keysIn lists the keys of the objects in a shape, but for those of rows.
func keysIn(s strict.Shape, keys []string) []string {
	if s.Record != nil {
		rec := s.Record()
		for _, key := range rec.Keys {
			if rec.What != "a row" {
				keys = keysIn(key.Is, append(keys, key.Name))
			}
		}
	}
	for _, one := range s.Any {
		keys = keysIn(one, keys)
	}
	if s.Make != nil {
		keys = keysIn(s.Make(), keys)
	}
	if s.Of != nil {
		keys = keysIn(*s.Of, keys)
	}
	return keys
}

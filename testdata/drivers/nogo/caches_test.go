package nogo

import (
	"crypto/sha256"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/piivet/piivet/internal/agree"
)

// actions are what actions have made, by all that they declare, as Bazel keeps
// it: the program, its arguments, and the content of the files in them. An action
// is done when that is new.
type actions map[string]made

// made is what an action made: files in dir, what it printed, and how it ended.
type made struct {
	dir, printed string
	state        *os.ProcessState
}

// do does an action, with dir for what it makes, if need be.
func (a actions) do(b *build, args []string, dir string) made {
	b.t.Helper()
	key := ""
	if a != nil {
		key = b.declared(args, dir)
		if known, ok := a[key]; ok {
			return known
		}
	}
	m := made{dir: dir}
	m.printed, m.state = b.nogo.execute(b.t, b.root, args)
	if a != nil {
		a[key] = m
	}
	return m
}

// declared is all that an action declares. Export data is in files that the go
// command names after what is in them.
func (b *build) declared(args []string, dir string) string {
	b.t.Helper()
	h := sha256.New()
	for _, arg := range append([]string{string(b.nogo)}, args...) {
		name, file, ok := strings.Cut(arg, "=")
		if !ok {
			file = arg
		}
		if !filepath.IsAbs(file) {
			file = filepath.Join(b.root, file)
		}
		content, err := os.ReadFile(file)
		if err != nil { // no input
			content = []byte(strings.ReplaceAll(arg, dir, ""))
		}
		if filepath.IsAbs(name) { // a directory of the test
			name = filepath.Base(name)
		}
		fmt.Fprintf(h, "%q %d\n", name, len(content))
		h.Write(content)
	}
	return fmt.Sprintf("%x", h.Sum(nil))
}

// TestCaches: whatever is edited, no action answers from what a cache has of
// before. The configuration, which has the models in it, and piivet are parts of
// nogo, which is an input of every action; tags and directives of other packages
// are in export data and facts. So nothing else is needed, as long as the passes
// read nothing else.
func TestCaches(t *testing.T) {
	dir, cache, built := agree.Shop(t), actions{}, map[string]program{}
	var last *build
	agree.Edited(t, dir, func(e agree.Edit, _ func(agree.Places) bool) agree.Places {
		text, options := "scope: {own: [example.com/shop/...]}\n"+agree.ShopPolicy(t, dir), []string(nil)
		if e.Upgraded {
			options = append(options, agree.Upgrade(t, agree.Root(t)))
		}
		key := fmt.Sprint(e.Upgraded, text)
		if built[key] == "" {
			built[key] = configured(t, text, options...)
		}
		last = built[key].runWith(t, dir, cache)
		return last.found
	})
	before := len(cache)
	again := last.nogo.runWith(t, dir, cache)
	if len(cache) > before || !maps.Equal(again.found, last.found) {
		t.Errorf("without an edit %d actions are done, which find %v", len(cache)-before, again.found.Sorted())
	}
}

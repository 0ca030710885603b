package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/mod/modfile"
)

const passesPackage = piivetModule + "/cmd/piivet-gopls/passes"

// added are the files that gopls gets, by their names in its module. They have
// to be there because what they use is internal to gopls.
var added = map[string]string{
	"internal/settings/piivet.go": `package settings

import "` + passesPackage + `"

func init() {
	for _, a := range passes.Analyzers() {
		AllAnalyzers = append(AllAnalyzers, &Analyzer{analyzer: a})
	}
}
`,
	"internal/cache/piivet.go": `package cache

import (
	"golang.org/x/tools/gopls/internal/cache/metadata"

	"` + passesPackage + `"
)

// piivetOwn reports whether a package is one that a configuration can be about.
func piivetOwn(mp *metadata.Package) bool {
	return mp.Module != nil && mp.Module.Version == "" && len(mp.CompiledGoFiles) > 0
}

func piivetKey(mp *metadata.Package) string {
	if !piivetOwn(mp) {
		return ""
	}
	return passes.Key(mp.CompiledGoFiles[0].DirPath())
}
`,
}

// insertion is a line that is added to a file of gopls.
type insertion struct {
	// anchor is the text that it stands behind, which the file has once.
	anchor, line string
}

// patched is the file that decides whether the results of a package are there
// already. One line makes the configuration a part of the key by which they are
// kept. The other has the key of a package worked out again whenever gopls looks:
// otherwise it remembers the key until a file changes that the package is made
// of, and of an edit of the configuration it would hear nothing.
const patched = "internal/cache/analysis.go"

var insertions = []insertion{
	{
		anchor: "\tfmt.Fprintf(hasher, \"package: %s\\n\", an.ph.key)\n",
		line:   "\tfmt.Fprintf(hasher, \"piivet: %q\\n\", piivetKey(an.ph.mp))\n",
	},
	{
		anchor: "\t\t\tkey, keyFound := keys.Get(an.ph.mp.ID)\n\t\t\ts.mu.Unlock()\n",
		line:   "\t\t\tkeyFound = keyFound && !piivetOwn(an.ph.mp)\n",
	},
}

// patches is all of them in one text.
func patches() string { return fmt.Sprintf("%q %q %q", added, patched, insertions) }

// insert adds the lines to the text of the file.
func insert(text string) (string, error) {
	for _, in := range insertions {
		if n := strings.Count(text, in.anchor); n != 1 {
			return "", fmt.Errorf("gopls %s is not what this piivet-gopls knows: %s has %q %d times, not once",
				goplsVersion, patched, strings.TrimSpace(in.anchor), n)
		}
		text = strings.Replace(text, in.anchor, in.anchor+in.line, 1)
	}
	return text, nil
}

// patch changes the source of gopls in dir.
func patch(dir string) error {
	name := filepath.Join(dir, filepath.FromSlash(patched))
	before, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	after, err := insert(string(before))
	if err != nil {
		return err
	}
	if err := os.WriteFile(name, []byte(after), 0o666); err != nil {
		return err
	}
	for file, text := range added {
		if err := os.WriteFile(filepath.Join(dir, filepath.FromSlash(file)), []byte(text), 0o666); err != nil {
			return err
		}
	}
	return nil
}

// requiredVersions reads the go.mod that "go mod download -json" names.
func requiredVersions(download []byte) (map[string]string, error) {
	var module struct{ GoMod string }
	if err := json.Unmarshal(download, &module); err != nil {
		return nil, err
	}
	data, err := os.ReadFile(module.GoMod)
	if err != nil {
		return nil, err
	}
	mod, err := modfile.ParseLax(module.GoMod, data, nil)
	if err != nil {
		return nil, err
	}
	versions := map[string]string{}
	for _, r := range mod.Require {
		versions[r.Mod.Path] = r.Mod.Version
	}
	return versions, nil
}

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

func piivetKey(mp *metadata.Package) string {
	if mp.Module == nil || mp.Module.Version != "" || len(mp.CompiledGoFiles) == 0 {
		return ""
	}
	return passes.Key(mp.CompiledGoFiles[0].DirPath())
}
`,
}

// The line that makes the configuration a part of the key by which gopls keeps
// the results of a package, and the line that it stands behind.
const (
	keyFile   = "internal/cache/analysis.go"
	keyAnchor = "\tfmt.Fprintf(hasher, \"package: %s\\n\", an.ph.key)\n"
	keyLine   = "\tfmt.Fprintf(hasher, \"piivet: %q\\n\", piivetKey(an.ph.mp))\n"
)

// patches is all of them in one text.
func patches() string {
	return fmt.Sprintf("%q %q %q %q", added, keyFile, keyAnchor, keyLine)
}

// patch changes the source of gopls in dir.
func patch(dir string) error {
	name := filepath.Join(dir, filepath.FromSlash(keyFile))
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	if n := strings.Count(string(text), keyAnchor); n != 1 {
		return fmt.Errorf("gopls %s is not what this piivet-gopls knows: %s has the line %q %d times, not once",
			goplsVersion, keyFile, strings.TrimSpace(keyAnchor), n)
	}
	patched := strings.Replace(string(text), keyAnchor, keyAnchor+keyLine, 1)
	if err := os.WriteFile(name, []byte(patched), 0o666); err != nil {
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

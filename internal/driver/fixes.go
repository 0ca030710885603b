package driver

import (
	"bytes"
	"go/token"
	"os"
	"path/filepath"

	"honnef.co/go/tools/go/loader"
	"honnef.co/go/tools/lintcmd/runner"

	"github.com/piivet/piivet/internal/fix"
)

// own are the files of a package that is the user's to edit, with those of its
// variants; none for the packages of others.
func (n *names) own(pkgPath string) []string {
	var files []string
	for _, spec := range n.packages[pkgPath] {
		if own(spec) {
			files = append(files, spec.GoFiles...)
		}
	}
	return files
}

// suggested are the edits of the first fix that the pass suggests. The names of
// files are those of the time when the package was analysed.
func suggested(spec *loader.PackageSpec, fixes []runner.SuggestedFix) []fix.Edit {
	if len(fixes) == 0 || !own(spec) {
		return nil
	}
	var all []fix.Edit
	for _, e := range fixes[0].TextEdits {
		file := fileOf(spec, filepath.Base(e.Position.Filename))
		if file == "" || !agrees(file, e.Position) {
			return nil
		}
		end := e.End.Offset
		if !e.End.IsValid() {
			end = e.Position.Offset
		}
		all = append(all, fix.Edit{File: file, Start: e.Position.Offset, End: end, Text: string(e.NewText)})
	}
	return all
}

// agrees reports whether the offset of a place is that of its line and column:
// in a file that cgo has rewritten it is not.
func agrees(file string, pos token.Position) bool {
	text, err := os.ReadFile(file)
	if err != nil || pos.Offset > len(text) {
		return false
	}
	before := text[:pos.Offset]
	return bytes.Count(before, []byte("\n"))+1 == pos.Line && pos.Offset-bytes.LastIndexByte(before, '\n') == pos.Column
}

// own reports whether the files of a package are the user's to edit.
func own(spec *loader.PackageSpec) bool {
	m := spec.Module
	return m != nil && (m.Main || m.Replace != nil && m.Replace.Version == "")
}

package proof

import (
	"io/fs"
	"os"
	"path/filepath"
)

// Generated is the name of the files with generated proofs.
const Generated = "proofs.go"

// Write writes the generated proofs and removes those of packages that the
// catalog no longer has.
func Write(root string, made *Made) error {
	src := filepath.Join(root, Dir)
	old, err := generated(src)
	if err != nil {
		return err
	}
	for _, name := range old {
		if made.Proofs.Files[name] == nil {
			if err := os.Remove(filepath.Join(src, name)); err != nil {
				return err
			}
		}
	}
	for name, text := range made.Proofs.Files {
		name = filepath.Join(src, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(name, text, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// generated lists the files with generated proofs, relative to src.
func generated(src string) (names []string, err error) {
	if _, err := os.Stat(src); os.IsNotExist(err) {
		return nil, nil
	}
	err = filepath.WalkDir(src, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.Name() != Generated {
			return err
		}
		rel, err := filepath.Rel(src, name)
		names = append(names, filepath.ToSlash(rel))
		return err
	})
	return names, err
}

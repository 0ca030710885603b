// Package binary tells the running program from every other: two programs that
// could answer differently have different IDs, which caches make a part of their
// keys. Versions would not do: a program says the same one when it is built with
// "latest" of a library, from edited source, or by another Go.
package binary

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
)

// ID is a hash of the running program, in hexadecimal digits. The error says
// that its file cannot be found or read, because it was removed, say.
func ID() (string, error) {
	file, err := os.Executable()
	if err != nil {
		return "", err
	}
	f, err := os.Open(file)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", fmt.Errorf("cannot read %s: %w", file, err)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

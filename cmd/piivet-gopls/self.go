package main

import (
	"errors"
	"os/exec"
	"runtime/debug"
	"strings"

	"github.com/piivet/piivet/internal/binary"
)

const (
	piivetModule = "github.com/piivet/piivet"
	develop      = "(devel)"
)

// self is the piivet that goes into gopls: this one.
type self struct {
	version string // a released one, or develop
	dir     string // of the source, when it is not a release
	id      string // of the binary at hand; empty for a source, which is built each time
}

func (s self) String() string {
	if s.dir != "" {
		return s.version + " in " + s.dir
	}
	return s.version
}

// findSelf finds out which piivet this is. One that was built in its own source
// has no version that a proxy knows, so that source is taken.
func findSelf() (self, error) {
	info, ok := debug.ReadBuildInfo()
	if ok && info.Main.Path == piivetModule && released(info.Main) {
		id, err := binary.ID()
		return self{version: info.Main.Version, id: id}, err
	}
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", piivetModule).Output()
	dir := strings.TrimSpace(string(out))
	if err != nil || dir == "" {
		return self{}, errors.New("this piivet-gopls is no released one: run it in the source of piivet, or as " +
			"go run " + piivetModule + "/cmd/piivet-gopls@latest")
	}
	return self{version: develop, dir: dir}, nil
}

// released reports whether a proxy can have the module at its version: a binary
// that was built from edited source says so there, and one from a source that
// stands in for a version names that.
func released(main debug.Module) bool {
	return main.Replace == nil && strings.HasPrefix(main.Version, "v") && !strings.HasSuffix(main.Version, "+dirty")
}

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
	id      string // changes when the binary at hand does
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
	id, err := binary.ID()
	if err != nil {
		return self{}, err
	}
	info, ok := debug.ReadBuildInfo()
	if ok && info.Main.Path == piivetModule && released(info.Main.Version) {
		return self{version: info.Main.Version, id: id}, nil
	}
	out, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", piivetModule).Output()
	dir := strings.TrimSpace(string(out))
	if err != nil || dir == "" {
		return self{}, errors.New("this piivet-gopls is no released one: run it in the source of piivet, or as " +
			"go run " + piivetModule + "/cmd/piivet-gopls@latest")
	}
	return self{version: develop, dir: dir, id: id}, nil
}

// released reports whether a proxy can have the version: a binary that was built
// from edited source says so in its version.
func released(version string) bool {
	return strings.HasPrefix(version, "v") && !strings.HasSuffix(version, "+dirty")
}

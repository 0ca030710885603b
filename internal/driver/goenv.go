package driver

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/version"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
)

// goEnv is what the go command says about the directory.
type goEnv struct {
	// dir is the working directory, absolute.
	dir string
	// root is the directory that names of files are relative to: that of
	// go.work, else that of go.mod.
	root string
	// goVersion is the version of the go command: "go1.26.8".
	goVersion string
}

// environment asks the go command, and refuses what is no module.
func environment(dir string) (*goEnv, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return nil, err
	}
	if info, err := os.Stat(dir); err != nil {
		return nil, fmt.Errorf("cannot work in %s: %w", dir, errors.Unwrap(err))
	} else if !info.IsDir() {
		return nil, fmt.Errorf("cannot work in %s: it is no directory", dir)
	}
	var vars struct{ GO111MODULE, GOMOD, GOVERSION, GOWORK string }
	if err := askGo(dir, &vars, "env", "-json", "GO111MODULE", "GOMOD", "GOVERSION", "GOWORK"); err != nil {
		return nil, err
	}
	env := &goEnv{dir: dir, goVersion: vars.GOVERSION}
	switch {
	case vars.GO111MODULE == "off":
		return nil, errors.New("GO111MODULE is off: piivet works on modules, not in GOPATH mode")
	case vars.GOWORK != "" && vars.GOWORK != "off":
		env.root = filepath.Dir(vars.GOWORK)
	case vars.GOMOD == "" || vars.GOMOD == os.DevNull:
		return nil, fmt.Errorf("no go.mod in %s or above it: piivet works on modules", dir)
	default:
		env.root = filepath.Dir(vars.GOMOD)
	}
	return env, nil
}

// askGo runs the go command and decodes what it prints.
func askGo(dir string, into any, args ...string) error {
	cmd := exec.Command("go", args...)
	cmd.Dir = dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if errors.Is(err, exec.ErrNotFound) {
		return fmt.Errorf("piivet needs the go command: %w", err)
	}
	if err != nil {
		return fmt.Errorf("go %s: %w: %s", args[0], err, bytes.TrimSpace(stderr.Bytes()))
	}
	return json.Unmarshal(out, into)
}

// tooNew reports whether the go command writes what this binary, built with
// an older Go, cannot be expected to read.
func (e *goEnv) tooNew() bool {
	return version.Compare(version.Lang(e.goVersion), version.Lang(runtime.Version())) > 0
}

package driver

import (
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"

	"golang.org/x/tools/go/analysis"
	"honnef.co/go/tools/lintcmd/cache"

	"github.com/piivet/piivet/internal/binary"
)

const cacheReadme = `This directory holds what piivet worked out about packages.
It can be removed at any time: piivet then works it out again.
`

// CacheDir is the directory of the cache: PIIVET_CACHE, or the directory
// piivet of the user's cache directory.
func CacheDir() (string, error) {
	if dir := os.Getenv("PIIVET_CACHE"); dir != "" {
		if !filepath.IsAbs(dir) {
			return "", fmt.Errorf("PIIVET_CACHE is %q, which is no absolute path", dir)
		}
		return dir, nil
	}
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("no directory for the cache (%w); PIIVET_CACHE can name one", err)
	}
	return filepath.Join(dir, "piivet"), nil
}

// openCache opens the cache in dir, which it makes if need be.
func openCache(dir string) (cache.Cache, error) {
	readme := filepath.Join(dir, "README")
	if _, err := os.Stat(readme); err != nil {
		if err := os.MkdirAll(dir, 0o777); err != nil {
			return nil, fmt.Errorf("cannot make the cache (%w); PIIVET_CACHE can name another directory", err)
		}
		if err := os.WriteFile(readme, []byte(cacheReadme), 0o666); err != nil {
			return nil, fmt.Errorf("cannot write to the cache (%w); PIIVET_CACHE can name another directory", err)
		}
	}
	c, err := cache.Open(dir)
	if err != nil {
		return nil, fmt.Errorf("cannot open the cache: %w", err)
	}
	return c, nil
}

// salt is what every key of the cache starts with: all that decides the
// answer beside the packages and the names of the analyzers, which the runner
// puts there itself.
func salt(analyzers []*analysis.Analyzer, extra []byte) ([]byte, error) {
	id, err := binary.ID()
	if err != nil {
		return nil, fmt.Errorf("cannot tell which piivet this is: %w", err)
	}
	h := sha256.New()
	fmt.Fprintf(h, "binary %q\nextra %q\n", id, extra)
	for _, line := range flagSettings(analyzers) {
		io.WriteString(h, line)
	}
	return h.Sum(nil), nil
}

// flagSettings lists the flags of the analyzers, and of those they require,
// with their values.
func flagSettings(analyzers []*analysis.Analyzer) []string {
	var lines []string
	for a := range required(analyzers) {
		a.Flags.VisitAll(func(f *flag.Flag) {
			lines = append(lines, fmt.Sprintf("flag %s.%s=%q\n", a.Name, f.Name, f.Value))
		})
	}
	slices.Sort(lines)
	return lines
}

// honest is a cache that forgets what it is told once something went wrong:
// what an analyzer that failed left behind, or what was worked out from that,
// is no answer for the next run.
type honest struct {
	cache.Cache
	failed atomic.Bool
	kept   sync.Map // references to facts that are there
}

// errIncomplete says that facts are gone that an entry refers to.
var errIncomplete = errors.New("facts are missing")

// Get finds an entry whose facts are all there.
func (c *honest) Get(id cache.ActionID) (cache.Entry, error) {
	entry, err := c.Cache.Get(id)
	if err != nil {
		return entry, err
	}
	data, err := os.ReadFile(c.OutputFile(entry.OutputID))
	if err == nil && !complete(c.Cache, data, &c.kept) {
		err = errIncomplete
	}
	return entry, err
}

// Put stores under a key that nobody asks for when the run is no longer sound.
// The content stays readable for the rest of the run.
func (c *honest) Put(id cache.ActionID, content io.ReadSeeker) (cache.OutputID, int64, error) {
	if c.failed.Load() {
		id = cache.Subkey(id, "of a run that failed")
	}
	return c.Cache.Put(id, content)
}

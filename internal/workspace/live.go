package workspace

import (
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/piivet/piivet/analyzers"
	"github.com/piivet/piivet/internal/policy/config"
)

// Live is for processes that outlive an edit of the configuration, such as
// editors' servers: it looks at the files again whenever it is asked. It can be
// used by several goroutines. The zero Live is ready.
type Live struct {
	mu     sync.Mutex
	spaces map[string]*snapshot // by the directory of a main module
}

// snapshot is a work space as it was when its files had these stamps.
type snapshot struct {
	space  *Workspace
	err    error
	stamps map[string]stamp
	day    string // in UTC: exceptions expire by it
}

// stamp changes when a file does; the zero stamp is that of no file.
type stamp struct {
	size int64
	time time.Time
}

// For is what the configuration says about a package of a main module whose
// files are in dir; nil when there is none. The error has all that is wrong in
// the configurations of the work space.
func (l *Live) For(pkgPath, dir string) (*analyzers.Configuration, error) {
	s := l.at(dir)
	if s.err != nil {
		return nil, s.err
	}
	return s.space.For(pkgPath), nil
}

// Key changes with whatever could change the answer of [Live.For] in dir.
func (l *Live) Key(dir string) string {
	s := l.at(dir)
	if s.err != nil {
		return s.err.Error()
	}
	return string(s.space.Hash())
}

func (l *Live) at(dir string) *snapshot {
	root := above(dir, "go.mod")
	if root == "" {
		return &snapshot{}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	s := l.spaces[root]
	if s == nil || !s.current() {
		s = take(root)
		if l.spaces == nil {
			l.spaces = map[string]*snapshot{}
		}
		l.spaces[root] = s
	}
	return s
}

// take reads the configurations around root. The stamps are older than what is
// read, so that an edit in between is found.
func take(root string) *snapshot {
	s := &snapshot{stamps: map[string]stamp{}, day: today()}
	for _, file := range places(root) {
		s.stamps[file] = stampOf(file)
	}
	s.space, s.err = Open(root, os.Getenv)
	for _, c := range s.space.configs() {
		for _, file := range c.Inputs {
			s.stamps[file] = stampOf(file)
		}
	}
	return s
}

// places are the files that decide which configurations there are.
func places(root string) []string {
	var files []string
	if work := workFile(root, os.Getenv("GOWORK")); work != "" {
		files = append(files, work)
	}
	dirs := []string{root}
	for _, m := range mainModules(root, os.Getenv) {
		dirs = append(dirs, m.dir)
	}
	for _, dir := range dirs {
		files = append(files, filepath.Join(dir, "go.mod"), filepath.Join(dir, config.Name))
	}
	return files
}

// current reports whether the snapshot is what would be read now. Of a broken
// configuration it is not known which files it would have.
func (s *snapshot) current() bool {
	if s.err != nil || s.day != today() {
		return false
	}
	for file, stamp := range s.stamps {
		if stampOf(file) != stamp {
			return false
		}
	}
	return true
}

func today() string { return time.Now().UTC().Format(time.DateOnly) }

func stampOf(file string) stamp {
	info, err := os.Stat(file)
	if err != nil {
		return stamp{}
	}
	return stamp{info.Size(), info.ModTime()}
}

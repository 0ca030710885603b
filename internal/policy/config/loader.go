package config

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"golang.org/x/mod/modfile"

	"github.com/piivet/piivet/internal/bounds"
	"github.com/piivet/piivet/internal/model/strict"
)

// loader reads a configuration and all that it names. What the files say is
// put together in collected.
type loader struct {
	collected
	file   string // the configuration itself
	module string
	alone  bool // it is a text, and no files stand beside it
	now    time.Time

	reports []report // of each file, in the order in which they were begun
	inputs  []input
	seen    map[string]bool // files that were read, by their real names
	reading []string        // real names of the files that are being read, the innermost last
}

// report gives what is wrong in one file, once all are read.
type report func() error

type input struct {
	name    string
	content [sha256.Size]byte
}

func newLoader(file, module string, now time.Time) *loader {
	return &loader{
		collected: newCollected(),
		file:      file,
		module:    module,
		now:       now,
		seen:      map[string]bool{},
	}
}

// moduleOf is the path of the module whose go.mod is in dir, or empty.
func moduleOf(dir string) string {
	data, err := os.ReadFile(filepath.Join(dir, "go.mod"))
	if err != nil {
		return ""
	}
	return modfile.ModulePath(data)
}

func (l *loader) problems() strict.Problems {
	var all strict.Problems
	for _, report := range l.reports {
		var problems strict.Problems
		if err := report(); errors.As(err, &problems) {
			all = append(all, problems...)
		}
	}
	return all
}

// main reads the configuration itself.
func (l *loader) main() {
	r := &strict.Reader{File: l.file}
	data, problem := l.read(l.file)
	if problem != "" {
		l.reports = append(l.reports, r.Err)
		r.Add(strict.Problem{File: l.file, Line: 1, Text: "this " + problem})
		return
	}
	l.parse(r, data)
}

// parse reads a configuration or a file that one includes, and what it
// includes itself.
func (l *loader) parse(r *strict.Reader, data []byte) {
	l.reports = append(l.reports, r.Err)
	l.reading = append(l.reading, realName(r.File))
	f := &file{Reader: r, loader: l, modelled: map[string]int{}}
	if n := r.Parse(data); n != nil {
		r.Record(n, f.record())
	}
	for _, name := range f.includes {
		l.include(f, name)
	}
	l.reading = l.reading[:len(l.reading)-1]
}

// named is the name of a file, where it stands in another.
type named struct {
	text string // as it is written
	line int
	key  string
}

// include reads a file that f includes. One that several files include is read
// once.
func (l *loader) include(f *file, name named) {
	path := f.resolve(name)
	if path == "" {
		return
	}
	real := realName(path)
	if at := slices.Index(l.reading, real); at >= 0 {
		f.problem(name, fmt.Sprintf("%s includes itself%s: take one of the includes out", name.text, l.through(at)))
		return
	}
	if l.seen[real] {
		return
	}
	data, problem := l.read(path)
	if problem != "" {
		f.problem(name, name.text+" "+problem+": the path is relative to this file")
		return
	}
	l.parse(&strict.Reader{File: path}, data)
}

// through lists the files by which the one at index at includes itself.
func (l *loader) through(at int) string {
	if at == len(l.reading)-1 {
		return ""
	}
	var names []string
	for _, real := range l.reading[at+1:] {
		names = append(names, filepath.Base(real))
	}
	return " through " + strings.Join(names, ", ")
}

// resolve is the path of a file that f names, or empty with a problem.
func (f *file) resolve(name named) string {
	switch {
	case name.text == "":
		f.problem(name, "the name of a file is missing")
	case f.alone:
		f.problem(name, name.text+" is a file, and this is a text beside which there are none: write here what the file says")
	case filepath.IsAbs(name.text) || strings.HasPrefix(name.text, "/"):
		f.problem(name, name.text+" is absolute: write a path relative to this file, which is the same on every machine")
	default:
		return filepath.Join(filepath.Dir(f.File), filepath.FromSlash(name.text))
	}
	return ""
}

// read reads a file and keeps it as an input. The problem is what is wrong,
// as the end of a sentence about the file.
func (l *loader) read(path string) (data []byte, problem string) {
	if len(l.inputs) >= bounds.Files.Limit {
		return nil, fmt.Sprintf("is one file too many: a configuration reads at most %d", bounds.Files.Limit)
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, "does not exist"
	case err != nil:
		return nil, "cannot be read (" + reason(err) + ")"
	case info.IsDir():
		return nil, "is a directory, not a file"
	case !info.Mode().IsRegular():
		return nil, "is no regular file"
	}
	data, err = readLimited(path)
	if err != nil {
		return nil, "cannot be read (" + reason(err) + ")"
	}
	l.seen[realName(path)] = true
	l.inputs = append(l.inputs, input{path, sha256.Sum256(data)})
	return data, ""
}

// readLimited reads one byte more than the limit at most, which is enough to
// tell that there are too many.
func readLimited(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, int64(bounds.FileSize.Limit)+1))
}

// reason is an error without the path, which the message has already.
func reason(err error) string {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		return pathError.Err.Error()
	}
	return err.Error()
}

// realName tells files apart that are named in several ways.
func realName(path string) string {
	abs, err := filepath.Abs(path)
	if err != nil {
		return path
	}
	if real, err := filepath.EvalSymlinks(abs); err == nil {
		return real
	}
	return abs
}

// sum is what was read, and the hash of it and of all else that has a say.
func (l *loader) sum() (names []string, hash [sha256.Size]byte) {
	h := sha256.New()
	write := func(text string) {
		binary.Write(h, binary.BigEndian, int64(len(text)))
		io.WriteString(h, text)
	}
	write("piivet configuration 1")
	write(l.module)
	slices.SortFunc(l.inputs, func(a, b input) int { return strings.Compare(a.name, b.name) })
	for _, in := range l.inputs {
		names = append(names, in.name)
		write(l.relative(in.name))
		write(string(in.content[:]))
	}
	for _, w := range l.warnings {
		write(fmt.Sprintf("%s:%d: %s", l.relative(w.File), w.Line, w.Text))
	}
	return names, [sha256.Size]byte(h.Sum(nil))
}

// relative names a file from the directory of the configuration.
func (l *loader) relative(name string) string {
	rel, err := filepath.Rel(filepath.Dir(l.file), name)
	if err != nil {
		rel = filepath.Base(name)
	}
	return filepath.ToSlash(rel)
}

package model

import (
	_ "embed"
	"slices"
	"strings"
)

// The compiled catalog. It is one string, so that nothing is read, parsed or
// copied before it is asked for something:
//
//	magic
//	u32 number of packages, u32 where the bodies start, u32 where the texts start
//	for each package, by key and then by path: u32 key, u32 length, u32 path, u32 length, u32 where its block starts
//	blocks: closed, the bodies of the package, its rows: name, what, which of the bodies
//	bodies: what a row says, without its name; rows that say the same share one
//	texts: what names, paths and the rest are slices of
//
// Blocks, bodies and texts are uvarints (see codec.go). The key of a package
// is its path without the major version of its module.
//
//go:embed catalog.idx
var catalogText string

var catalog = index{&catalogText}

const (
	magic      = "piivet catalog 3\n"
	headerSize = len(magic) + 3*4
	entrySize  = 5 * 4
)

// index is a compiled catalog.
type index struct{ text *string }

func (x index) u32(offset int) int {
	s := (*x.text)[offset : offset+4]
	return int(s[0]) | int(s[1])<<8 | int(s[2])<<16 | int(s[3])<<24
}

// len is the number of packages.
func (x index) len() int {
	if len(*x.text) < headerSize {
		return 0
	}
	return x.u32(len(magic))
}

func (x index) slice(offset int) string {
	start, n := x.u32(offset), x.u32(offset+4)
	return (*x.text)[start : start+n]
}

func (x index) key(i int) string  { return x.slice(headerSize + i*entrySize) }
func (x index) path(i int) string { return x.slice(headerSize + i*entrySize + 8) }

// lookup finds the package with that path, or one that is the same but for
// the major version, or else the longest pattern ("example.com/lib/...") that
// the path is below.
func (x index) lookup(path string) *Package {
	if p := x.exact(path, path); p != nil {
		return p
	}
	for above := path; strings.Contains(above, "."); {
		if p := x.exact(above+allBelow, path); p != nil {
			return p
		}
		slash := strings.LastIndexByte(above, '/')
		if slash < 0 {
			break
		}
		above = above[:slash]
	}
	return nil
}

// exact finds the entry for a path, or one that is the same but for the major
// version, for a package that is imported as path.
func (x index) exact(entry, path string) *Package {
	for _, as := range versions(entry) {
		if i, ok := x.find(as.key, entry, as.major); ok {
			return x.decode(i, path)
		}
	}
	return nil
}

// find returns the entry under key that suits path, of which major is the
// version. Its own path suits best, then the highest version that is not
// above, then the lowest.
func (x index) find(key, path string, major int) (best int, ok bool) {
	first := x.search(key)
	bestMajor := 0
	for i := first; i < x.len() && x.key(i) == key; i++ {
		if x.path(i) == path {
			return i, true
		}
		m := majorOf(x.path(i), key)
		if !ok || closer(m, bestMajor, major) {
			best, bestMajor, ok = i, m, true
		}
	}
	return best, ok
}

// closer reports whether version a is a better stand-in for want than b.
func closer(a, b, want int) bool {
	if (a <= want) != (b <= want) {
		return a <= want
	}
	if a <= want {
		return a > b
	}
	return a < b
}

// search returns the first entry whose key is not below key.
func (x index) search(key string) int {
	low, high := 0, x.len()
	for low < high {
		mid := (low + high) / 2
		if x.key(mid) < key {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// decode reads entry i, for a package that is imported as path.
func (x index) decode(i int, path string) *Package {
	d := decoder{text: *x.text, at: x.u32(headerSize + i*entrySize + 16), texts: x.u32(len(magic) + 8)}
	p := &Package{Path: path, Closed: d.bool(), bodies: d}
	start := x.u32(len(magic) + 4)
	bodies := listOf(&d, func(d *decoder) int { return start + d.int() })
	p.entries = listOf(&d, func(d *decoder) entry {
		return entry{name: d.str(), what: d.byte(), at: bodies[d.int()]}
	})
	p.countPatterns()
	return p
}

// Encode compiles packages into the form of catalog.idx. The paths of modules
// say where a path holds a major version.
func Encode(packages []*Package, moduleOf func(path string) string) string {
	e := encoder{known: map[string]int{}}
	type entry struct {
		key   string
		p     *Package
		block []byte
	}
	entries := make([]entry, len(packages))
	for i, p := range packages {
		entries[i] = entry{key: versionless(p.Path, moduleOf(p.Path)), p: p}
	}
	slices.SortFunc(entries, func(a, b entry) int {
		if c := strings.Compare(a.key, b.key); c != 0 {
			return c
		}
		return strings.Compare(a.p.Path, b.p.Path)
	})
	for i := range entries {
		entries[i].block = e.block(entries[i].p)
	}

	blocks := headerSize + len(entries)*entrySize
	bodies := blocks
	for _, x := range entries {
		bodies += len(x.block)
	}
	texts := bodies + len(e.bodies)
	head := slices.Grow([]byte(magic), blocks)
	head = put32(head, len(entries), bodies, texts)
	at := blocks
	for _, x := range entries {
		keyAt, pathAt := e.text(x.key), e.text(x.p.Path)
		head = put32(head, texts+keyAt, len(x.key), texts+pathAt, len(x.p.Path), at)
		at += len(x.block)
	}
	for _, x := range entries {
		head = append(head, x.block...)
	}
	head = append(head, e.bodies...)
	return string(head) + e.texts.String()
}

func put32(b []byte, values ...int) []byte {
	for _, v := range values {
		b = append(b, byte(v), byte(v>>8), byte(v>>16), byte(v>>24))
	}
	return b
}

package model

import (
	"go/types"
	"slices"
	"strings"
)

// Catalog is the built-in catalog with the rows of a configuration above and
// below it. It keeps the packages that it was asked for, and is for one
// goroutine.
type Catalog struct {
	above, below layer
	seen         map[string]*Package
}

// layer is packages by their paths.
type layer struct {
	exact    map[string]*Package
	patterns []*Package // those whose path ends in "/...", longest first
}

// allBelow is what a path ends in that stands for the package before that and
// all below it.
const allBelow = "/..."

// StandsForAll reports whether path stands for a package and all below it.
func StandsForAll(path string) bool { return strings.HasSuffix(path, allBelow) }

// NewCatalog makes a catalog in which the rows of own come before the built-in
// ones. A path of own may end in "/...": the package before that and all below
// it.
func NewCatalog(own ...*Package) *Catalog {
	return &Catalog{above: newLayer(own), seen: map[string]*Package{}}
}

// Below adds packages of which a row counts where neither the rows given to
// [NewCatalog] nor the built-in ones match. It goes before the first Lookup.
func (c *Catalog) Below(rest ...*Package) *Catalog {
	c.below = newLayer(rest)
	return c
}

func newLayer(packages []*Package) layer {
	l := layer{exact: map[string]*Package{}}
	for _, p := range packages {
		if StandsForAll(p.Path) {
			l.patterns = append(l.patterns, p)
			continue
		}
		if before := l.exact[p.Path]; before != nil {
			p = before.with(p)
		}
		l.exact[p.Path] = p
	}
	slices.SortStableFunc(l.patterns, func(a, b *Package) int { return len(b.Path) - len(a.Path) })
	return l
}

// with is the package with the rows of another of the same path.
func (p *Package) with(other *Package) *Package {
	var rows []Row
	for _, row := range slices.Concat(p.Rows(), other.Rows()) {
		rows = append(rows, *row)
	}
	return NewPackage(p.Path, p.Closed || other.Closed, rows)
}

// over stacks what the layer knows about path on what is known already.
func (l layer) over(path string, below *Package) *Package {
	var known []*Package
	if p := l.exact[path]; p != nil {
		known = append(known, p)
	}
	for _, p := range l.patterns {
		if strings.HasPrefix(path+"/", strings.TrimSuffix(p.Path, "...")) {
			known = append(known, p)
		}
	}
	for _, p := range slices.Backward(known) {
		below = p.over(path, below)
	}
	return below
}

// over is the package under that path, with another asked after it.
func (p *Package) over(path string, below *Package) *Package {
	if p == nil {
		return below
	}
	stacked := *p
	stacked.Path, stacked.under = path, below
	stacked.Closed = p.Closed || below != nil && below.Closed
	return &stacked
}

// Lookup returns what is known about an import path; nil when nothing is.
func (c *Catalog) Lookup(path string) *Package {
	p, ok := c.seen[path]
	if !ok {
		p = c.lookup(path)
		c.seen[path] = p
	}
	return p
}

// lookup stacks what is known about path: the configuration's package, its
// patterns, the built-in catalog, and what the configuration says below that.
func (c *Catalog) lookup(path string) *Package {
	return c.above.over(path, Lookup(path).over(path, c.below.over(path, nil)))
}

// Func returns the row for a function, a method or a method of an interface,
// instantiated or not; nil when there is none.
func (c *Catalog) Func(fn *types.Func) *Row {
	if fn.Pkg() == nil {
		return nil
	}
	if p := c.Lookup(fn.Pkg().Path()); p != nil {
		return p.Func(FuncName(fn.Origin()))
	}
	return nil
}

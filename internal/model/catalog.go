package model

import (
	"go/types"
	"slices"
	"strings"
)

// Catalog is the built-in catalog with the rows of a configuration above it.
// It keeps the packages that it was asked for, and is for one goroutine.
type Catalog struct {
	own      map[string]*Package
	patterns []*Package // own packages whose path ends in "/...", longest first
	seen     map[string]*Package
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
	c := &Catalog{own: map[string]*Package{}, seen: map[string]*Package{}}
	for _, p := range own {
		if StandsForAll(p.Path) {
			c.patterns = append(c.patterns, p)
			continue
		}
		if before := c.own[p.Path]; before != nil {
			p = NewPackage(p.Path, p.Closed || before.Closed, append(slices.Clone(before.Rows), p.Rows...))
		}
		c.own[p.Path] = p
	}
	slices.SortStableFunc(c.patterns, func(a, b *Package) int { return len(b.Path) - len(a.Path) })
	return c
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
// patterns, the built-in catalog.
func (c *Catalog) lookup(path string) *Package {
	var layers []*Package
	if own := c.own[path]; own != nil {
		layers = append(layers, own)
	}
	for _, p := range c.patterns {
		if strings.HasPrefix(path+"/", strings.TrimSuffix(p.Path, "...")) {
			layers = append(layers, p)
		}
	}
	below := Lookup(path)
	for _, layer := range slices.Backward(layers) {
		stacked := *layer
		stacked.Path, stacked.under = path, below
		stacked.Closed = layer.Closed || below != nil && below.Closed
		below = &stacked
	}
	return below
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

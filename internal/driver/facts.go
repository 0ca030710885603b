package driver

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/gob"
	"encoding/hex"
	"fmt"
	"go/types"
	"reflect"
	"slices"
	"sync"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/objectpath"
	"honnef.co/go/tools/lintcmd/cache"
)

// The runner writes the facts of all packages below a package to the entry of
// that package, and reads them again for each of its importers. Where thousands
// of functions have facts this costs far more than the analysis. So what one
// package says is kept in entries of its own, under the hash of what it says,
// and the runner only hands on these hashes.

// keptFact says where the facts of a package are kept: the references to its
// facts about objects and about itself, empty for none.
type keptFact struct{ Objects, Package string }

func (*keptFact) AFact()         {}
func (*keptFact) String() string { return "facts" }

// reference begins every reference, so that an entry that has one in it can be
// told from others.
const reference = "piivet facts "

// objectFact is a fact about the object at a path in its package.
type objectFact struct {
	Path objectpath.Path
	Fact analysis.Fact
}

// factStore keeps the facts of packages in the cache, and those of one run that
// are about objects in memory.
type factStore struct {
	cache cache.Cache
	mu    sync.Mutex
	read  map[string]*objectFacts
}

// objectFacts are those of one package, by path; read-only once decoded.
type objectFacts struct {
	once   sync.Once
	byPath map[objectpath.Path][]analysis.Fact
	err    error
}

func newFactStore(c cache.Cache) *factStore {
	return &factStore{cache: c, read: map[string]*objectFacts{}}
}

// instrument has the facts of an analyzer kept here. The runner is to know it
// as one whose facts are [keptFact].
func (s *factStore) instrument(run runFunc) runFunc {
	return func(pass *analysis.Pass) (any, error) {
		f := &passFacts{store: s, pass: pass, objects: map[objectKey]analysis.Fact{}}
		p := *pass
		p.ExportObjectFact, p.ImportObjectFact = f.exportObject, f.importObject
		p.ExportPackageFact, p.ImportPackageFact = f.exportPackage, f.importPackage
		p.AllObjectFacts, p.AllPackageFacts = nil, nil // nobody asks for all of them
		result, err := run(&p)
		if err = cmp.Or(err, f.err); err != nil {
			return nil, err
		}
		return result, f.keep()
	}
}

// hideFacts has the runner know the analyzer with facts by [keptFact] alone. The
// runner tells facts apart by their types, so there can be one such analyzer.
func hideFacts(analyzers []*analysis.Analyzer) error {
	var owner *analysis.Analyzer
	for a := range required(analyzers) {
		switch {
		case len(a.FactTypes) == 0:
			continue
		case owner != nil:
			return fmt.Errorf("analyzers %s and %s both have facts", min(a.Name, owner.Name), max(a.Name, owner.Name))
		}
		owner = a
		for _, fact := range a.FactTypes {
			gob.Register(fact)
		}
		a.FactTypes = []analysis.Fact{new(keptFact)}
	}
	return nil
}

// required are the analyzers and those that they require, each once.
func required(analyzers []*analysis.Analyzer) map[*analysis.Analyzer]bool {
	all := map[*analysis.Analyzer]bool{}
	var visit func([]*analysis.Analyzer)
	visit = func(list []*analysis.Analyzer) {
		for _, a := range list {
			if !all[a] {
				all[a] = true
				visit(a.Requires)
			}
		}
	}
	visit(analyzers)
	return all
}

// put keeps a value, and returns the reference to it.
func (s *factStore) put(v any) (string, error) {
	var buf bytes.Buffer
	if err := gob.NewEncoder(&buf).Encode(v); err != nil {
		return "", fmt.Errorf("cannot encode facts: %w", err)
	}
	sum := sha256.Sum256(buf.Bytes())
	if _, _, err := cache.PutNoVerify(s.cache, sum, bytes.NewReader(buf.Bytes())); err != nil {
		return "", fmt.Errorf("cannot keep facts: %w", err)
	}
	return reference + hex.EncodeToString(sum[:]), nil
}

// get reads a value that was kept.
func (s *factStore) get(ref string, v any) error {
	data, _, err := cache.GetBytes(s.cache, idOf(ref))
	if err == nil {
		err = gob.NewDecoder(bytes.NewReader(data)).Decode(v)
	}
	if err != nil {
		return fmt.Errorf("cannot read facts from the cache: %w", err)
	}
	return nil
}

func idOf(ref string) (id cache.ActionID) {
	// A text that is no reference has an id that nothing is kept under.
	hex.Decode(id[:], []byte(ref[min(len(reference), len(ref)):]))
	return id
}

// objects are the facts about objects that a reference stands for.
func (s *factStore) objects(ref string) (map[objectpath.Path][]analysis.Fact, error) {
	s.mu.Lock()
	o := s.read[ref]
	if o == nil {
		o = new(objectFacts)
		s.read[ref] = o
	}
	s.mu.Unlock()
	o.once.Do(func() {
		var list []objectFact
		o.err = s.get(ref, &list)
		o.byPath = make(map[objectpath.Path][]analysis.Fact, len(list))
		for _, f := range list {
			o.byPath[f.Path] = append(o.byPath[f.Path], f.Fact)
		}
	})
	return o.byPath, o.err
}

// complete reports whether all facts are there that an entry of the cache
// refers to, and marks them as used. known are those that are.
func complete(c cache.Cache, entry []byte, known *sync.Map) bool {
	for {
		_, after, found := bytes.Cut(entry, []byte(reference))
		if !found || len(after) < 2*cache.HashSize {
			return true
		}
		entry = after[2*cache.HashSize:]
		ref := reference + string(after[:2*cache.HashSize])
		if _, ok := known.Load(ref); ok {
			continue
		}
		if _, _, err := cache.GetFile(c, idOf(ref)); err != nil {
			return false
		}
		known.Store(ref, true)
	}
}

// passFacts are the facts that one pass writes and reads.
type passFacts struct {
	store   *factStore
	pass    *analysis.Pass
	paths   objectpath.Encoder
	objects map[objectKey]analysis.Fact
	about   []analysis.Fact // the package
	err     error           // of the first fact that could not be read
}

type objectKey struct {
	obj  types.Object
	fact reflect.Type
}

func (f *passFacts) exportObject(obj types.Object, fact analysis.Fact) {
	f.objects[objectKey{obj, reflect.TypeOf(fact)}] = fact
}

func (f *passFacts) exportPackage(fact analysis.Fact) { f.about = append(f.about, fact) }

func (f *passFacts) importObject(obj types.Object, fact analysis.Fact) bool {
	if own, ok := f.objects[objectKey{obj, reflect.TypeOf(fact)}]; ok {
		return assign(fact, own)
	}
	kept, ok := f.kept(obj.Pkg())
	if !ok || kept.Objects == "" {
		return false
	}
	path, err := f.paths.For(obj)
	if err != nil {
		return false
	}
	byPath, err := f.store.objects(kept.Objects)
	return f.found(err) && pick(fact, byPath[path])
}

func (f *passFacts) importPackage(pkg *types.Package, fact analysis.Fact) bool {
	if pkg == f.pass.Pkg {
		return pick(fact, f.about)
	}
	kept, ok := f.kept(pkg)
	if !ok || kept.Package == "" {
		return false
	}
	var about []analysis.Fact
	return f.found(f.store.get(kept.Package, &about)) && pick(fact, about)
}

// kept is where the facts of another package are.
func (f *passFacts) kept(pkg *types.Package) (keptFact, bool) {
	var kept keptFact
	if pkg == nil || pkg == f.pass.Pkg {
		return kept, false
	}
	return kept, f.pass.ImportPackageFact(pkg, &kept)
}

// found notes the error of a fact that could not be read: the pass then has
// failed, whatever it makes of what it was told.
func (f *passFacts) found(err error) bool {
	f.err = cmp.Or(f.err, err)
	return err == nil
}

// pick fills in the fact of that type.
func pick(fact analysis.Fact, from []analysis.Fact) bool {
	for _, other := range from {
		if reflect.TypeOf(other) == reflect.TypeOf(fact) {
			return assign(fact, other)
		}
	}
	return false
}

func assign(fact, from analysis.Fact) bool {
	reflect.ValueOf(fact).Elem().Set(reflect.ValueOf(from).Elem())
	return true
}

// keep writes what the pass has exported, in an order that does not depend on
// the run: what is the same is to have the same hash.
func (f *passFacts) keep() error {
	list := make([]objectFact, 0, len(f.objects))
	for key, fact := range f.objects {
		if path, err := f.paths.For(key.obj); err == nil { // else importers cannot meet it
			list = append(list, objectFact{path, fact})
		}
	}
	slices.SortFunc(list, func(a, b objectFact) int {
		return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(reflect.TypeOf(a.Fact).String(), reflect.TypeOf(b.Fact).String()))
	})
	var kept keptFact
	var err error
	if len(list) > 0 {
		kept.Objects, err = f.store.put(list)
	}
	if len(f.about) > 0 && err == nil {
		kept.Package, err = f.store.put(f.about)
	}
	if err == nil && kept != (keptFact{}) {
		f.pass.ExportPackageFact(&kept)
	}
	return err
}

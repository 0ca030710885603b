package config

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/strict"
	"github.com/piivet/piivet/internal/overlay"
	"github.com/piivet/piivet/internal/suggest"
)

func (f *file) scopeKeys() []strict.Key {
	record := func() strict.Record {
		return strict.Record{What: "scope", Keys: []strict.Key{
			{Name: "own", Read: f.patterns("own", &f.scope.Own), Is: strict.SomeOf(patternShape()),
				Says: "Packages that the configuration applies to beside those of the module."},
			{Name: "skip", Read: f.patterns("skip", &f.scope.Skip), Is: strict.SomeOf(patternShape()),
				Says: "Packages that it does not apply to, although they are in the module or in own."},
		}}
	}
	return []strict.Key{
		{Name: "scope", Read: func(n *yaml.Node) { f.Record(n, record()) }, Is: strict.RecordOf(record),
			Says: "Which packages the configuration applies to, as package patterns."},
	}
}

// vendorPlace is where a vendor is described.
type vendorPlace struct {
	file *file
	node *yaml.Node
	key  string
}

func (f *file) vendorRecord(p *overlay.Place) strict.Record {
	return strict.Record{What: "a vendor", Some: true, Keys: []strict.Key{
		{Name: "purpose", Read: f.lowerWord("purpose", &p.Purpose), Is: lowerWordShape(),
			Says: "What the vendor is used for: payment, analytics."},
		{Name: "region", Read: f.lowerWord("region", &p.Region), Is: lowerWordShape(),
			Says: "Where it keeps the data, or by which framework: eu, us-certified."},
	}}
}

// vendor reads what is known of one vendor.
func (f *file) vendor(name, n *yaml.Node) {
	var p overlay.Place
	key := f.lowerName("vendor", name)
	if f.Record(n, f.vendorRecord(&p)) && key != "" && f.once(name, "vendor", key) {
		f.vendors[key] = p
		f.vendorPlaces = append(f.vendorPlaces, vendorPlace{f, name, f.Key()})
	}
}

// lowerName is a name in lower case; empty, with a problem, when it is missing.
func (f *file) lowerName(what string, name *yaml.Node) string {
	if name.Value == "" {
		f.Problemf(name, "the name of a %s is missing", what)
	}
	return strings.ToLower(name.Value)
}

// checkVendors finds vendors that are known nearly by that name. Others may be
// named by a //pii:sink directive, which nobody has read yet.
func (l *loader) checkVendors() {
	if len(l.vendorPlaces) == 0 {
		return
	}
	known := model.Vendors()
	for _, p := range slices.Concat(l.models, l.packages) {
		known = append(known, p.Vendors()...)
	}
	for _, at := range l.vendorPlaces {
		if meant := suggest.Misspelt(at.node.Value, known...); meant != "" {
			at.file.Add(strict.Problem{File: at.file.File, Line: at.node.Line, Key: at.key,
				Text: "unknown vendor " + at.node.Value + "; did you mean " + meant + "?"})
		}
	}
}

func (f *file) storeRecord(s *overlay.Store) strict.Record {
	return strict.Record{What: "a store", Some: true, Keys: []strict.Key{
		{Name: "at-rest", Read: f.word("protection at rest", "encrypted"), Is: strict.Word("encrypted"),
			Says: "encrypted: the store encrypts what it keeps."},
		{Name: "region", Read: f.lowerWord("region", &s.Region), Is: lowerWordShape(),
			Says: "Where it stands: eu."},
	}}
}

// store reads what is known of one store.
func (f *file) store(name, n *yaml.Node) {
	var s overlay.Store
	record := f.storeRecord(&s)
	read := record.Keys[0].Read
	record.Keys[0].Read = func(n *yaml.Node) {
		read(n)
		s.AtRest = flow.Encrypted
	}
	key := f.lowerName("store", name)
	if meant := suggest.Misspelt(key, overlay.StoreNames()...); meant != "" {
		f.Problemf(name, "unknown store %s; did you mean %s?", name.Value, meant)
		return
	}
	if f.Record(n, record) && key != "" && f.once(name, "store", key) {
		f.stores[key] = s
	}
}

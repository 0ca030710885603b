package config

import (
	"fmt"

	"go.yaml.in/yaml/v3"

	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/schema"
	"github.com/piivet/piivet/internal/model/strict"
	"github.com/piivet/piivet/internal/overlay"
)

// overlayKeys are the keys that tell the engine about code.
func (f *file) overlayKeys() []strict.Key {
	return []strict.Key{
		{Name: "tags", Read: f.Entries("tags", f.readTagKey), Is: tagKeyShape(),
			Says: "Struct tag keys of other tools: what their values mean, as in a pii tag."},
		{Name: "sources", Read: f.Each("sources", f.source), Is: strict.ListOf(strict.RecordOf(func() strict.Record { return f.sourceRecord(new(overlay.Source)) })),
			Says: "Personal data that no tag marks: fields and types of code that cannot be edited, parameters and results of functions."},
		{Name: "models", Read: f.Each("models", f.model), Is: strict.ListOf(strict.Either(strict.Text(), schema.PackageShape())),
			Says: "How functions behave that are not analysed, or not to be: packages with rows, or files of them, relative to this file."},
		{Name: "packages", Read: f.Each("packages", f.wholePackage), Is: strict.ListOf(strict.RecordOf(func() strict.Record { return f.packageRecord(new(whole)) })),
			Says: "Packages that are a sink as a whole: what no row speaks of."},
		{Name: "vendors", Read: f.Entries("vendors", f.vendor), Is: strict.EntriesOf(strict.RecordOf(func() strict.Record { return f.vendorRecord(new(overlay.Place)) })),
			Says: "What is known of a vendor, by its name."},
		{Name: "stores", Read: f.Entries("stores", f.store), Is: strict.EntriesOf(strict.RecordOf(func() strict.Record { return f.storeRecord(new(overlay.Store)) })),
			Says: "What was done to a store, by the name of the product (postgres), of the library (pgx), or of the kind (sql)."},
	}
}

// model reads an element of models: a package, or the name of a file.
func (f *file) model(n *yaml.Node) {
	if n.Kind == yaml.ScalarNode {
		var names []named
		f.name(&names)(n)
		for _, name := range names {
			f.modelFile(name)
		}
		return
	}
	before := f.Count()
	p, ok := schema.ReadPackage(f.Reader, n)
	if !ok || !f.importPath(n, p.Path) {
		return
	}
	if line, double := f.modelled[p.Path]; double {
		f.Problemf(n, "package %s is already on line %d: put the two together", p.Path, line)
	}
	if f.modelled[p.Path] = n.Line; f.Count() == before {
		f.models = append(f.models, p.Model())
		f.nameModels(f.File, "models", &p)
	}
}

// modelFile reads a file of models. One that is named twice is read once.
func (f *file) modelFile(name named) {
	path := f.resolve(name)
	if path == "" || f.seen[realName(path)] {
		return
	}
	data, problem := f.read(path)
	if problem != "" {
		f.problem(name, name.text+" "+problem+": the path is relative to this file")
		return
	}
	models, err := schema.Parse(path, data)
	r := &strict.Reader{File: path}
	f.reports = append(f.reports, func() error { return err }, r.Err)
	for i := range models.Packages {
		p := &models.Packages[i]
		if p.Path == "" {
			continue // a problem already
		}
		if isImportPath(p.Path) {
			f.models = append(f.models, p.Model())
			f.nameModels(path, "packages", p)
		} else {
			r.Add(strict.Problem{File: path, Line: p.Line, Key: fmt.Sprintf("packages[%d].package", i), Text: noImportPath(p.Path)})
		}
	}
}

// whole is a package that is a sink as a whole.
type whole struct {
	path string
	sink model.Sink
}

func (f *file) packageRecord(w *whole) strict.Record {
	w.sink.Query = -1
	keys := []strict.Key{{Name: "package", Read: f.String("package", &w.path), Is: strict.Matching(`^[A-Za-z0-9._~/-]+$`), Required: true,
		Example: "example.com/tracker/...", Says: "Its import path; /... at the end for all packages below it, too."}}
	for _, key := range schema.SinkKeys(f.Reader, &w.sink) {
		switch key.Name {
		case "sink":
			key.Required, key.Example = true, "share/analytics"
		case "args", "query":
			continue
		}
		keys = append(keys, key)
	}
	return strict.Record{What: "an entry of packages", Keys: keys}
}

// wholePackage reads an entry of packages.
func (f *file) wholePackage(n *yaml.Node) {
	var w whole
	if !f.Record(n, f.packageRecord(&w)) || !f.importPath(n, w.path) || !f.once(n, "package", w.path) {
		return
	}
	if w.sink.Encoder == "" {
		w.sink.Encoder = model.EncoderAll
	}
	var rows []model.Row
	for _, name := range []string{"*", "*.*"} {
		rows = append(rows, model.Row{Name: name, What: model.AboutFunc, Sinks: []model.Sink{w.sink}, FillFrom: model.None()})
	}
	f.packages = append(f.packages, model.NewPackage(w.path, false, rows))
}

package emit

import (
	"go/types"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/proof/load"
)

// world is what the emitter knows about all libraries.
type world struct {
	*load.Universe
	catalog *model.Catalog
}

func (w *world) pkg(path string) *types.Package { return w.Package(path).Types }

// typ is a pointer to a type of a package.
func (w *world) typ(path, name string) types.Type {
	return types.NewPointer(w.pkg(path).Scope().Lookup(name).Type())
}

// takes reports whether a *path.name can stand for an interface.
func (w *world) takes(t types.Type, path, name string) bool {
	i, ok := t.Underlying().(*types.Interface)
	return ok && types.Implements(w.typ(path, name), i)
}

// writer is where what is written to a value of a type goes, by the row of the
// type.
func (w *world) writer(t types.Type) (model.Writer, bool) {
	named := namedOf(t)
	if named == nil || named.Obj().Pkg() == nil {
		return model.Writer{}, false
	}
	row := w.catalog.Lookup(named.Obj().Pkg().Path()).Type(named.Obj().Name())
	if row == nil || row.Writer == nil {
		return model.Writer{}, false
	}
	return *row.Writer, true
}

// writerKind is the kind of that, when it is a sink.
func (w *world) writerKind(t types.Type) (flow.Kind, bool) {
	to, _ := w.writer(t)
	return to.Kind, to.Kind != ""
}

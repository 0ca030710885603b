package expose

import (
	"go/types"
	"slices"
	"strings"
)

// The methods that databases call.
var (
	driverValue = method{name: "Value", signature: "() (database/sql/driver.Value, error)"}
	gormValue   = method{name: "GormValue", signature: "(context.Context, *gorm.io/gorm.DB) (gorm.io/gorm/clause.Expr)"}
	xormValue   = method{name: "ToDB", signature: "() ([]uint8, error)"}
	bunQuery    = method{
		name:      "AppendQuery",
		signature: "(github.com/uptrace/bun/schema.QueryGen, []uint8) ([]uint8, error)",
	}
)

// databases are the libraries that store the fields of structs as columns. Of
// a map the keys are columns too, and no data.
var databases = map[string]encoder{
	// Other models in fields are stored with theirs.
	"gorm": tree{
		methods: []method{gormValue, driverValue},
		fields:  fieldRule{tag: "gorm", syntax: gormTag{}, first: true, options: &gormSerializers},
		keys:    keyRule{skip: true},
		scalars: []string{"time.Time"},
	},
	// What is another model in a field is stored as JSON, or its key is.
	"xorm": tree{
		methods:   []method{xormValue, driverValue},
		receivers: byAddress,
		fields:    fieldRule{tag: "xorm", syntax: xormTag{}, every: true},
		keys:      keyRule{skip: true},
		scalars:   []string{"time.Time"},
	},
	"bun": tree{
		fields:    fieldRule{tag: "bun", syntax: bunTag{}, options: &bunTypes},
		keys:      keyRule{skip: true},
		column:    "bun-value",
		addresses: true, // models are pointers
	},
	"bun-value": column{methods: []method{bunQuery, driverValue}, then: thenJSON},
	// A query picks fields by name, by "outer.inner" inside others.
	"sqlx": tree{
		methods: []method{driverValue},
		fields:  fieldRule{tag: "db", hide: hideDashName, embed: always, first: true},
		keys:    keyRule{skip: true},
		scalars: []string{"time.Time"},
	},
}

var (
	gormSerializers = options{"json": "json", "serializer:json": "json", "serializer:gob": "gob"}
	bunTypes        = options{"msgpack": "msgpack"}
)

// tagSyntax is how a library writes its tags, where that is not a name and
// options after commas. Its values can be compared.
type tagSyntax interface {
	// parse takes the value of a tag apart.
	parse(value string) (name string, opts []string)
	// hides reports whether a field with such a tag is never written.
	hides(name string, opts []string) bool
	// flattens reports whether the fields of the struct v are written in its
	// place.
	flattens(v *types.Var, opts []string) bool
}

// gormTag is "column:email;size:100;<-:create".
type gormTag struct{}

func (gormTag) parse(value string) (name string, opts []string) {
	for setting := range strings.SplitSeq(value, ";") {
		key, arg, has := strings.Cut(setting, ":")
		key = strings.ToLower(strings.TrimSpace(key))
		if key == "column" {
			name = arg
		}
		if has {
			key += ":" + strings.ToLower(strings.TrimSpace(arg))
		}
		opts = append(opts, key)
	}
	return name, opts
}

// hides: what the field may be used for is read in this order, the last word
// counts.
func (gormTag) hides(_ string, opts []string) bool {
	for _, opt := range opts {
		if key, arg, has := strings.Cut(opt, ":"); key == "<-" {
			return has && !strings.Contains(arg, "create") && !strings.Contains(arg, "update")
		}
	}
	return slices.ContainsFunc(opts, func(opt string) bool {
		return opt == "-" || opt == "-:all" || opt == "->" || strings.HasPrefix(opt, "->:")
	})
}

func (gormTag) flattens(v *types.Var, opts []string) bool {
	return slices.Contains(opts, "embedded") || v.Embedded() && v.Exported() && !hasMethod(v.Type(), driverValue.name)
}

// xormTag is "varchar(25) notnull 'email'", words in any order.
type xormTag struct{}

func (xormTag) parse(value string) (name string, opts []string) {
	return "", strings.Fields(strings.ToLower(value))
}

// hides: what is only read from the database is not written to it.
func (xormTag) hides(_ string, opts []string) bool {
	return len(opts) == 1 && opts[0] == "-" || slices.Contains(opts, "<-")
}

func (xormTag) flattens(_ *types.Var, opts []string) bool { return slices.Contains(opts, "extends") }

// bunTag is "email,type:varchar,nullzero"; the name may be left out.
type bunTag struct{}

func (bunTag) parse(value string) (name string, opts []string) {
	if value == "" {
		return "", nil
	}
	opts = strings.Split(value, ",")
	if !strings.Contains(opts[0], ":") {
		name, opts = opts[0], opts[1:]
	}
	return name, opts
}

func (bunTag) hides(name string, opts []string) bool {
	return name == "-" && len(opts) == 0 || slices.ContainsFunc(opts, func(opt string) bool {
		key, _, _ := strings.Cut(opt, ":")
		return key == "rel" || key == "m2m" || key == "scanonly"
	})
}

func (bunTag) flattens(v *types.Var, opts []string) bool {
	return v.Embedded() || slices.ContainsFunc(opts, func(opt string) bool { return strings.HasPrefix(opt, "embed:") })
}

// hasMethod reports whether a value of type t, or a pointer to it, has a method
// of that name.
func hasMethod(t types.Type, name string) bool {
	object, _, _ := types.LookupFieldOrMethod(t, true, nil, name)
	_, ok := object.(*types.Func)
	return ok
}

// column is the value of one column: text, numbers and bytes as they are, what
// has parts by another encoder.
type column struct {
	methods []method
	then    View
}

func (c column) visit(w *walk, it item) {
	if w.call(it, c.methods, byAddress) {
		return
	}
	switch u := it.t.Underlying().(type) {
	case *types.Basic:
		w.whole(it)
		return
	case *types.Pointer:
		if !w.has(it, []method{marshalJSON}, byMethodSet) {
			view := it.view
			view.Addressable = true
			w.target(it, view, u)
			return
		}
	case *types.Slice:
		if isByte(u.Elem()) {
			w.whole(it)
			return
		}
	case *types.Array:
		if isByte(u.Elem()) {
			w.whole(it)
			return
		}
	}
	w.under(it, c.then)
}

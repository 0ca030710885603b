package resolve

import (
	"errors"
	"fmt"
	"go/types"
	"slices"
	"strconv"

	"github.com/piivet/piivet/internal/model"
)

// Check reports what a row says about a target that cannot be.
func Check(t *Target) []error {
	fn, ok := t.Object.(*types.Func)
	if !ok {
		return checkQuotes(t)
	}
	c := &checker{target: t, sig: fn.Signature()}
	c.sinks()
	c.moves()
	c.others()
	c.callbacks()
	c.entities()
	return c.errs
}

// checkQuotes reports the fields of a type that it does not have.
func checkQuotes(t *Target) (errs []error) {
	for _, name := range t.Row.Row.Quotes {
		if Field(t.Object.Type(), name) == nil {
			errs = append(errs, t.Errorf("quotes: it has no field %s", name))
		}
	}
	return errs
}

type checker struct {
	target *Target
	sig    *types.Signature
	errs   []error
}

func (c *checker) errorf(format string, args ...any) {
	c.errs = append(c.errs, c.target.Errorf(format, args...))
}

// port reports a port that the function does not have, and returns its type;
// nil when it has none.
func (c *checker) port(p model.Port) types.Type {
	t, err := PortType(c.sig, p)
	if err != nil {
		c.errorf("%s: %v", p, err)
	}
	return t
}

func (c *checker) sinks() {
	for _, s := range c.target.Row.Row.Sinks {
		for _, p := range s.Ports {
			c.port(p)
			c.encoder(s.Encoder, p)
		}
		for _, p := range s.Through {
			c.port(p)
		}
		c.when(s.When)
		if s.Query < 0 {
			continue
		}
		if t := c.port(model.Arg(s.Query)); t != nil && !isText(t) {
			c.errorf("query: argument %d is no text but %s", s.Query, t)
		}
	}
}

// entities checks what names the things in a store.
func (c *checker) entities() {
	row := &c.target.Row.Row
	ports := slices.Concat(row.WriterAt, row.Names)
	for _, s := range row.Sinks {
		ports = append(ports, s.Entity...)
	}
	for _, u := range row.Uses {
		ports = append(ports, u.Entity...)
	}
	for _, p := range ports {
		c.port(p)
	}
}

// encoder checks what an encoder asks of the place it stands at.
func (c *checker) encoder(name string, p model.Port) {
	if name != "printf" || !p.Variadic {
		return
	}
	if p.Base == 0 || !isText(c.sig.Params().At(p.Base-1).Type()) {
		c.errorf("%s: with encoder printf the argument before it is the format", p)
	}
}

func isText(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0
}

func (c *checker) moves() {
	for _, m := range c.target.Row.Row.Moves {
		c.port(m.From)
		c.port(m.To)
		c.encoder(m.Encoder, m.From)
		c.when(m.When)
	}
}

// when checks that the argument of a condition is what it asks for.
func (c *checker) when(w *model.When) {
	if w == nil {
		return
	}
	want := types.BasicInfo(types.IsBoolean | types.IsInteger)
	switch {
	case w.Bit != "":
		want = types.IsInteger
	case isNumber(w.Text):
		want = types.IsInteger | types.IsString
	case w.Text != "":
		want = types.IsString
	}
	t := c.port(model.Arg(w.Arg))
	if t == nil {
		return
	}
	if b, ok := t.Underlying().(*types.Basic); !ok || b.Info()&want == 0 {
		c.errorf("when: argument %d is of type %s", w.Arg, t)
	}
}

func isNumber(text string) bool {
	_, err := strconv.Atoi(text)
	return err == nil
}

func (c *checker) others() {
	row := &c.target.Row.Row
	for _, ports := range [][]model.Port{row.Fill, row.Clear, row.Wraps, row.Enders, row.Without, row.Tells} {
		for _, p := range ports {
			c.port(p)
		}
	}
	if row.FillFrom.Base != model.Unknown {
		c.port(row.FillFrom)
	}
	if c.sig.Results().Len() > 0 {
		return
	}
	if row.Writer != nil || row.Source != "" {
		c.errorf("writer and source are about the result, and it has none")
	}
	if len(row.Wraps) > 0 && c.sig.Recv() == nil {
		c.errorf("wraps is about the result or the receiver, and it has neither")
	}
}

func (c *checker) callbacks() {
	for _, cb := range c.target.Row.Row.Callbacks {
		t := c.port(cb.Func)
		if t == nil {
			continue
		}
		called := calledBy(t, cb)
		if called == nil && (cb.Func.Elem || cb.Attributes()) && len(cb.Args) > 0 {
			// What was kept there is no element as the library has them, and what is called for
			// the attributes of a logger is a handler behind it.
			for _, arg := range cb.Args {
				c.port(arg)
			}
			continue
		}
		if called == nil {
			c.errorf("callback: %s is no function but %s", cb.Func, t)
			continue
		}
		if n := called.Params().Len(); len(cb.Args) > n {
			c.errorf("callback: %s has %d parameters, args lists %d", cb.Func, n, len(cb.Args))
		}
		for _, p := range cb.Args {
			if p.Base != model.Unknown {
				c.port(p)
			}
		}
		for k, to := range cb.Results {
			if to.Base != model.Unknown {
				c.port(to)
			}
			if k >= called.Results().Len() {
				c.errorf("callback: %s has no result%s", cb.Func, ordinal(k))
			}
		}
	}
}

// ordinal numbers results as ports do: the first has no number.
func ordinal(k int) string {
	if k == 0 {
		return ""
	}
	return strconv.Itoa(k)
}

// calledBy is the signature of what a callback calls; nil when there is nothing
// of the kind.
func calledBy(t types.Type, cb model.Callback) *types.Signature {
	if cb.Method != "" {
		obj, _, _ := types.LookupFieldOrMethod(t, false, nil, cb.Method)
		if m, ok := obj.(*types.Func); ok {
			return m.Signature()
		}
		return nil
	}
	called, _ := t.Underlying().(*types.Signature)
	return called
}

// PortType returns the type of a port of a function, before its brackets are
// applied.
func PortType(sig *types.Signature, p model.Port) (types.Type, error) {
	t, err := baseType(sig, p)
	if err != nil {
		return nil, err
	}
	for _, name := range p.Fields {
		field := Field(t, name)
		if field == nil {
			return nil, fmt.Errorf("%s has no field %s", t, name)
		}
		t = field.Type()
	}
	if (p.Cause || p.Chain) && !types.Implements(t, errorType) && !(p.Cause && ends(t)) {
		return nil, fmt.Errorf("%s is no error", t)
	}
	if p.KeyArg >= sig.Params().Len() {
		return nil, fmt.Errorf("[%d]: it has %d parameters", p.KeyArg, sig.Params().Len())
	}
	basic, isBasic := t.Underlying().(*types.Basic)
	keyed := p.KeyArg >= 0 || p.Name != "" // a text that is parsed may have something under a key
	if isBasic && (p.Elem || p.Key || keyed && basic.Info()&types.IsString == 0) {
		return nil, fmt.Errorf("%s has no elements", t)
	}
	return t, nil
}

var errorType = types.Universe.Lookup("error").Type().Underlying().(*types.Interface)

func baseType(sig *types.Signature, p model.Port) (types.Type, error) {
	switch p.Base {
	case model.Recv:
		if sig.Recv() == nil {
			return nil, errors.New("it has no receiver")
		}
		return sig.Recv().Type(), nil
	case model.Result:
		if n := sig.Results().Len(); p.Index >= n {
			return nil, fmt.Errorf("it has %d results", n)
		}
		return sig.Results().At(p.Index).Type(), nil
	}
	n := sig.Params().Len()
	if p.Base >= n {
		return nil, fmt.Errorf("it has %d parameters", n)
	}
	t := sig.Params().At(p.Base).Type()
	variadic := sig.Variadic() && p.Base == n-1
	switch {
	case p.Variadic && !variadic:
		return nil, errors.New("that parameter is not variadic")
	case !p.Variadic && variadic && !p.Elem:
		return nil, fmt.Errorf("that parameter is variadic: %d... is its elements", p.Base)
	case p.Variadic:
		return types.Unalias(t).(*types.Slice).Elem(), nil
	}
	return t, nil
}

// Field finds a field of a struct, or of what a pointer to one points to,
// exported or not; nil when there is none.
func Field(t types.Type, name string) *types.Var {
	pkg := packageOf(t)
	object, _, _ := types.LookupFieldOrMethod(t, true, pkg, name)
	if field, ok := object.(*types.Var); ok {
		return field
	}
	return foreignField(t, name)
}

// foreignField finds a field of the struct itself, which a type that is defined by one
// of another package has from there.
func foreignField(t types.Type, name string) *types.Var {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	s, ok := t.Underlying().(*types.Struct)
	if !ok {
		return nil
	}
	for field := range s.Fields() {
		if field.Name() == name {
			return field
		}
	}
	return nil
}

// packageOf is the package whose unexported fields a type has.
func packageOf(t types.Type) *types.Package {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	if n, ok := types.Unalias(t).(*types.Named); ok {
		return n.Obj().Pkg()
	}
	return nil
}

// ends reports whether a value of type t says with which error it ended, or is told.
func ends(t types.Type) bool {
	for _, name := range []string{"Err", "CloseWithError"} {
		method, _, _ := types.LookupFieldOrMethod(t, true, nil, name)
		if _, ok := method.(*types.Func); ok {
			return true
		}
	}
	return false
}

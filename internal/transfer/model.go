package transfer

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/sqltext"
	"github.com/piivet/piivet/internal/summary"
)

// rowCall is a call of a function that a model's row describes.
type rowCall struct {
	f       *Frame
	c       *callSite
	t       Target
	row     *model.Row
	results []*summary.Node
	said    map[int]bool    // results that the row says something about
	filled  map[string]bool // parts of results that a move has put something into
	guess   bool            // see leave
}

func (f *Frame) applyRow(c *callSite, t Target) []*summary.Node {
	r := &rowCall{f: f, c: withTypes(c, t), t: t, row: t.Row, said: map[int]bool{}, filled: map[string]bool{}}
	if inputs := r.left(); len(inputs) > 0 {
		return r.leave(inputs)
	}
	return r.run()
}

// withTypes is a call by a function that does not know the types of all arguments: where
// a parameter is a pointer or a struct, the argument is no other.
func withTypes(c *callSite, t Target) *callSite {
	if t.Sig == nil || !c.inside || !slices.Contains(c.types, nil) {
		return c
	}
	known, params := *c, t.Sig.Params()
	known.types = slices.Clone(c.types)
	for i := range params.Len() {
		at := i
		if c.recv {
			at++
		}
		if p := params.At(i).Type(); at < len(known.types) && known.types[at] == nil && (isPointer(p) || isStruct(p)) {
			known.types[at] = p
		}
	}
	return &known
}

func (r *rowCall) run() []*summary.Node {
	r.results = make([]*summary.Node, r.c.results.Len())
	last := r.editsSent()
	if !last {
		r.sinks()
	}
	if !r.withHandlers() {
		r.moves()
	}
	r.protectInPlace()
	r.fill() // before what is called back, which looks at it
	r.callbacks()
	if last {
		r.sinks()
	}
	r.lent()
	r.once()
	r.finishResults()
	r.template()
	r.looseFuncs()
	return r.results
}

// sinks hands data to the sinks of the row, unless code of the program does the sending.
func (r *rowCall) sinks() {
	if r.sentByOthers() {
		return
	}
	for _, s := range r.row.Sinks {
		if r.holds(s.When) {
			r.sink(s)
		}
	}
}

// sink hands what the row's ports show to the sink.
func (r *rowCall) sink(s model.Sink) {
	written := r.written(s)
	if written == nil {
		return
	}
	u := &use{
		sink: &flow.Sink{Kind: s.Kind, Func: r.t.Name, Vendor: s.Vendor, Purpose: s.Purpose, Region: s.Region,
			Entity: r.f.entityOf(r.c, &s)},
		pos:    r.c.pos,
		direct: true,
		terms:  r.terms(s),
		method: summary.Method{Name: s.Method, Param: max(0, s.Into.Base), Into: fieldsOf(s.Into)},
	}
	for _, p := range s.Gives {
		n, _ := r.read(p)
		u.gives = append(u.gives, n)
	}
	ports := s.Ports
	if len(ports) == 0 {
		ports = model.AllArguments(r.t.Sig)
	}
	encoder := s.Encoder
	if len(s.Through) == 1 {
		encoder = r.through(encoder, s.Through[0])
	}
	for _, p := range ports {
		if slices.ContainsFunc(s.Through, p.Equal) {
			n, _ := r.read(p)
			r.handOver(s, putOn(n), u)
			continue
		}
		for i, labels := range r.handed(s, p, encoder) {
			if !p.Variadic || written(i) {
				r.operandTo(s, p, i, labels, u, encoder)
			}
		}
	}
}

func fieldsOf(p model.Port) (path access.Path) {
	for _, name := range p.Fields {
		path = path.Append(access.Field(name))
	}
	return path
}

// handOver gives data to the sink, or to the loggers that stand before it.
func (r *rowCall) handOver(s model.Sink, labels summary.Set, u *use) {
	if len(s.Through) == 0 {
		r.f.hits(labels, u)
	}
	for _, p := range s.Through {
		if n, t := r.read(p); !isNothing(n) {
			r.f.logged(n, t, labels, u)
		}
	}
}

// written says which variadic arguments a statement writes; nil when it only
// reads.
func (r *rowCall) written(s model.Sink) func(int) bool {
	all := func(int) bool { return true }
	if s.Query < 0 {
		return all
	}
	text, ok := r.text(s.Query)
	switch {
	case !ok && r.f.onlyReads(r.c, s.Query+r.offset()):
		return nil
	case !ok:
		return all
	}
	writes, written := sqltext.Written(text)
	if !writes {
		return nil
	}
	return written
}

// holds reports whether a condition may hold at this call.
func (r *rowCall) holds(w *model.When) bool {
	if w == nil {
		return true
	}
	if w.Text != "" {
		return strings.EqualFold(r.asWritten(w.Arg), w.Text) != w.Not
	}
	i := w.Arg + r.offset()
	if i >= len(r.c.vals) {
		return true
	}
	c, ok := r.c.vals[i].(*ssa.Const)
	if !ok || c.Value == nil {
		return true
	}
	switch {
	case c.Value.Kind() == constant.Bool:
		return constant.BoolVal(c.Value)
	case c.Value.Kind() == constant.Int && w.Bit == "":
		return constant.Sign(c.Value) != 0
	case c.Value.Kind() == constant.Int:
		bit := r.constant(w.Bit)
		return bit == nil || constant.Sign(constant.BinaryOp(c.Value, token.AND, bit)) != 0
	}
	return true
}

// constant is the value of a constant by its name, "os.O_CREATE"; nil when it is
// not in sight.
func (r *rowCall) constant(name string) constant.Value {
	dot := strings.LastIndexByte(name, '.')
	pkg := r.f.fn.Prog.ImportedPackage(name[:dot])
	if pkg == nil {
		return nil
	}
	if c, ok := pkg.Pkg.Scope().Lookup(name[dot+1:]).(*types.Const); ok && c.Val().Kind() == constant.Int {
		return c.Val()
	}
	return nil
}

// text is an argument that is constant, at least in the case at hand.
func (r *rowCall) text(arg int) (string, bool) {
	return r.f.operandText(r.c, arg+r.offset())
}

// asWritten is a text or number that is constant, or empty.
func (r *rowCall) asWritten(arg int) string {
	if i := arg + r.offset(); i < len(r.c.vals) {
		if c, ok := r.c.vals[i].(*ssa.Const); ok && c.Value != nil && c.Value.Kind() == constant.Int {
			return c.Value.ExactString()
		}
	}
	text, _ := r.text(arg)
	return text
}

func constantText(v ssa.Value) (string, bool) {
	c, ok := v.(*ssa.Const)
	if !ok || c.Value == nil || c.Value.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(c.Value), true
}

func (r *rowCall) offset() int {
	if r.c.recv {
		return 1
	}
	return 0
}

// operands are the labels that each value behind a port shows; only a
// variadic port has more than one.
func (r *rowCall) operands(p model.Port, encoder string) []summary.Set {
	if !p.Variadic {
		n, t := r.read(p)
		if encoder == "printf" {
			encoder = "text"
		}
		if r.executes(p) {
			return []summary.Set{r.shownByTemplate(n, t, encoder)}
		}
		return []summary.Set{r.f.shown(n, t, reading(r.view(encoder), t))}
	}
	if view, ok := r.forwarded(p, encoder); ok {
		return []summary.Set{r.f.forwardedList(r.c, p.Base+r.offset(), view)}
	}
	if seconds, ok := r.pairedUp(p, encoder); ok {
		return seconds
	}
	values, t := r.variadic(p)
	views := r.views(p, encoder, len(values))
	out := make([]summary.Set, len(values))
	pairs := p.Odd && r.operandCount(p.Base+r.offset()) > 0
	for i, n := range values {
		if pairs && i%2 == 0 {
			continue
		}
		for _, view := range views[i] {
			out[i] = summary.Union(out[i], r.f.shown(n, t, reading(view, t)))
		}
	}
	return out
}

func (r *rowCall) view(encoder string) expose.View {
	if encoder == "all" {
		encoder = ""
	}
	return expose.View{Encoder: encoder}
}

// views says how each of n variadic operands is looked at.
func (r *rowCall) views(p model.Port, encoder string, n int) [][]expose.View {
	if encoder != "printf" {
		views := make([][]expose.View, n)
		for i := range views {
			views[i] = []expose.View{r.view(encoder)}
		}
		return views
	}
	format, ok := r.text(p.Base - 1)
	if !ok || r.spread(p) {
		return expose.UnknownFormat(n)
	}
	return expose.Operands(format, n)
}

// spread reports whether the call hands over a slice as the variadic
// argument ("args..."), so that its elements have no known numbers.
func (r *rowCall) spread(p model.Port) bool {
	n := r.f.argNode(r.c, p.Base+r.offset())
	refs, loose := r.f.pointees(n)
	if loose != nil {
		return true
	}
	for _, ref := range refs {
		if ref.Init != nil {
			return true
		}
	}
	return false
}

// variadic are the values of the variadic arguments, in their order, from the
// port's own on.
func (r *rowCall) variadic(p model.Port) ([]*summary.Node, types.Type) {
	i := p.Base + r.offset()
	list := r.f.argNode(r.c, i)
	t := elemType(elemType(typeOf(r.c.types, i)))
	values := r.f.listed(list)
	part := t
	for k, n := range values {
		values[k], part = r.narrowed(n, t, p)
	}
	if n := r.operandCount(i); n > len(values) {
		values = append(values, make([]*summary.Node, n-len(values))...)
	}
	return values, part
}

// numbered is the step to element k.
func numbered(k int) access.Step { return access.At(strconv.Itoa(k)) }

// narrowed goes on to the part of a variadic element of type t that a port
// names.
func (r *rowCall) narrowed(n *summary.Node, t types.Type, p model.Port) (*summary.Node, types.Type) {
	for _, name := range p.Fields {
		n, t = r.intoField(n, t, name)
	}
	return n, t
}

// operandCount is the number of variadic arguments that the source writes, or
// 0 when that is not known.
func (r *rowCall) operandCount(i int) int {
	if i >= len(r.c.vals) {
		return 0
	}
	sl, ok := r.c.vals[i].(*ssa.Slice)
	if !ok {
		return 0
	}
	arr, ok := derefType(sl.X.Type()).Underlying().(*types.Array)
	if !ok {
		return 0
	}
	return int(arr.Len())
}

func (f *Frame) argNode(c *callSite, i int) *summary.Node {
	if i < 0 || i >= len(c.args) {
		return nil
	}
	return c.args[i]
}

// read is the value behind a port, and its type.
func (r *rowCall) read(p model.Port) (*summary.Node, types.Type) {
	n, t := r.base(p)
	for _, name := range p.Fields {
		n, t = r.intoField(n, t, name)
	}
	if p.Cause {
		return r.f.causes(n, t), t
	}
	if p.FieldArg {
		return r.reflected(n, p.KeyArg), t
	}
	if s, ok := r.elemStep(p); ok {
		n, t = r.elem(n, t, s)
	}
	return n, t
}

func (r *rowCall) base(p model.Port) (*summary.Node, types.Type) {
	switch {
	case p.Base == model.Recv:
		return r.f.argNode(r.c, 0), typeOf(r.c.types, 0)
	case p.Base == model.Result:
		return resultAt(r.results, p.Index), r.resultType(p.Index)
	case p.Base == model.Unknown:
		return r.f.unknown(r.c.part + "unknown"), nil
	case p.Variadic:
		i := p.Base + r.offset()
		return r.f.loadStep(r.f.argNode(r.c, i), access.Elem), elemType(elemType(typeOf(r.c.types, i)))
	}
	i := p.Base + r.offset()
	return r.f.argNode(r.c, i), typeOf(r.c.types, i)
}

func (r *rowCall) resultType(i int) types.Type {
	if i < r.c.results.Len() {
		return r.c.results.At(i).Type()
	}
	return nil
}

// intoField is a field of a value, through the pointers before it.
func (r *rowCall) intoField(n *summary.Node, t types.Type, name string) (*summary.Node, types.Type) {
	t = behindInterface(n, t)
	for range 2 {
		if t == nil || !isPointer(t) {
			break
		}
		n, t = r.f.load(n, flow.Step{}), elemType(t)
	}
	ft, src := r.f.fieldOf(t, name)
	return r.f.stamp(n.Step(access.Field(name)), src, flow.Step{}), ft
}

// elemStep is the step to the element that a port names.
func (r *rowCall) elemStep(p model.Port) (access.Step, bool) {
	switch {
	case p.Name != "":
		return keyNamed(p.Name), true
	case p.KeyArg >= 0 && p.Canonical:
		return r.canonicalStep(p.KeyArg), true
	case p.KeyArg >= 0 && p.Lower:
		return r.lowerStep(p.KeyArg), true
	case p.KeyArg >= 0:
		return r.keyStep(p.KeyArg), true
	case p.Elem:
		return access.Elem, true
	case p.Key:
		return access.Key, true
	}
	return "", false
}

func keyNamed(key string) access.Step { return access.At(strconv.Quote(key)) }

// canonicalStep is keyStep for the name of a MIME header. What is set under a name that
// callers give may be any header: functions that build answers so would need more than
// [bounds.Work], and their callers with them. Few set a constant, and those take a header
// away.
func (r *rowCall) canonicalStep(arg int) access.Step {
	if key, ok := r.text(arg); ok {
		return keyNamed(canonicalMIME(key))
	}
	if i := arg + r.offset(); i < len(r.c.vals) {
		key := canonicalKey(r.f.mapKey(r.c.vals[i]))
		if _, open := key.CanonicalOf(); !open || !slices.ContainsFunc(r.row.Moves, r.setsHeader) {
			return key
		}
	}
	return access.Elem
}

// setsHeader reports whether a move is of a value that is not constant to a header.
func (r *rowCall) setsHeader(m model.Move) bool {
	i := m.From.Base + r.offset()
	return m.To.Canonical && !(i >= 0 && i < len(r.c.vals) && isConst(r.c.vals[i]))
}

// canonicalMIME is what net/textproto.CanonicalMIMEHeaderKey returns; that
// package brings the network with it.
func canonicalMIME(key string) string {
	if strings.ContainsFunc(key, func(c rune) bool { return !isToken(c) }) {
		return key
	}
	words := strings.Split(strings.ToLower(key), "-")
	for i, word := range words {
		if word != "" {
			words[i] = strings.ToUpper(word[:1]) + word[1:]
		}
	}
	return strings.Join(words, "-")
}

// isToken reports whether c may stand in the name of a header.
func isToken(c rune) bool {
	return c > ' ' && c < 0x7f && !strings.ContainsRune(`"(),/:;<=>?@[\]{}`, c)
}

// keyStep is the step to the element with the key that an argument holds.
func (r *rowCall) keyStep(arg int) access.Step {
	i := arg + r.offset()
	if i >= len(r.c.vals) {
		if key, ok := r.text(arg); ok {
			return keyNamed(key)
		}
		return access.Elem
	}
	if isText(r.c.vals[i].Type()) {
		return r.f.mapKey(r.c.vals[i])
	}
	return r.f.keyOf(r.c.vals[i])
}

func (r *rowCall) elem(n *summary.Node, t types.Type, s access.Step) (*summary.Node, types.Type) {
	if t != nil {
		if isText(t) {
			return n.Step(s), nil // of a text that whoever gets it parses
		}
		if arr, ok := t.Underlying().(*types.Array); ok {
			return n.Step(s), arr.Elem()
		}
		if sig := signatureOf(t); sig != nil {
			return r.yielded(n, sig, s), nil
		}
	}
	return r.f.loadStep(n, s), elemType(elemType(t))
}

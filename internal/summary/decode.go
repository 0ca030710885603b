package summary

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"go/types"
	"io"
	"sort"
	"strings"
	"sync"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
)

// ErrCorrupt says that bytes are no pack: truncated, changed, or written by
// another version.
var ErrCorrupt = errors.New("corrupt summaries")

// Resolve finds a type by its name in the package at hand; nil when it cannot
// be named there.
type Resolve func(name string) types.Type

// Bundle is an open pack. It reads what is asked for, and that once.
type Bundle struct {
	resolve Resolve
	data    []byte
	starts  [tables][]uint32 // where records begin, each with its length
	index   []indexed
	depth   int

	texts      []string
	trails     []*Trail
	sources    []*flow.Source
	conditions []*Condition
	sinks      []*flow.Sink
	labels     []*Label
	nodes      []*Node
	sums       []*Summary
}

// indexed is an entry by numbers.
type indexed struct{ name, ref uint64 }

// Unpack opens what a [Pack] wrote. It fails with [ErrCorrupt].
func Unpack(data []byte, resolve Resolve) (*Bundle, error) {
	b := &Bundle{resolve: resolve}
	if err := b.decompress(data); err != nil {
		return nil, err
	}
	if err := b.scan(); err != nil {
		return nil, err
	}
	return b, nil
}

// maxLength is far above the length of a pack.
const maxLength = 1 << 30

// ratio is more than data can be compressed by.
const ratio = 1100

// decompressors saves what each needs anew: a window as large as many packs.
var decompressors = sync.Pool{New: func() any { return flate.NewReader(nil) }}

func (b *Bundle) decompress(data []byte) (err error) {
	defer rescue(&err)
	head := &record{b: b, data: data}
	if len(data) == 0 || head.take(1)[0] != codecVersion {
		fail()
	}
	size := head.num()
	if size == 0 {
		b.data = head.data
		return nil
	}
	if size > maxLength || size/ratio > uint64(len(head.data)) {
		fail()
	}
	b.data = make([]byte, size)
	rest := bytes.NewReader(head.data)
	r := decompressors.Get().(io.Reader)
	defer decompressors.Put(r)
	if err := r.(flate.Resetter).Reset(rest, nil); err != nil {
		fail()
	}
	if _, err := io.ReadFull(r, b.data); err != nil {
		fail()
	}
	if n, err := r.Read(make([]byte, 1)); n > 0 || err != io.EOF || rest.Len() > 0 {
		fail()
	}
	return nil
}

// scan finds where everything is.
func (b *Bundle) scan() (err error) {
	defer rescue(&err)
	all := &record{b: b, data: b.data}
	for t := range b.starts {
		b.starts[t] = make([]uint32, all.count())
		for i := range b.starts[t] {
			b.starts[t][i] = uint32(len(b.data) - len(all.data))
			all.take(all.count())
		}
	}
	b.index = make([]indexed, all.count())
	for i := range b.index {
		b.index[i] = indexed{all.num(), all.num()}
	}
	all.end()
	b.texts = make([]string, len(b.starts[texts]))
	b.trails = make([]*Trail, len(b.starts[trails]))
	b.sources = make([]*flow.Source, len(b.starts[sources]))
	b.conditions = make([]*Condition, len(b.starts[conditions]))
	b.sinks = make([]*flow.Sink, len(b.starts[sinks]))
	b.labels = make([]*Label, len(b.starts[labels]))
	b.nodes = make([]*Node, len(b.starts[nodes]))
	b.sums = make([]*Summary, len(b.starts[sums]))
	return nil
}

// rescue turns a panic with ErrCorrupt into an error: a check after each
// number would drown the rest.
func rescue(err *error) {
	if r := recover(); r != nil {
		if r != ErrCorrupt {
			panic(r)
		}
		*err = ErrCorrupt
	}
}

// Summary is the summary of that name; nil when there is none. It fails with
// [ErrCorrupt].
func (b *Bundle) Summary(name string) (s *Summary, err error) {
	defer rescue(&err)
	b.depth = 0
	return b.summary(b.find(name)), nil
}

// Node is the value of that name; nil when there is none. It fails with
// [ErrCorrupt].
func (b *Bundle) Node(name string) (n *Node, err error) {
	defer rescue(&err)
	b.depth = 0
	return b.node(b.find(name)), nil
}

// find is the number under which the name was added, or 0.
func (b *Bundle) find(name string) uint64 {
	i := b.search(name)
	if i == len(b.index) || b.text(b.index[i].name) != name {
		return 0
	}
	return b.index[i].ref
}

// search is the place of the first name that is not less.
func (b *Bundle) search(name string) int {
	return sort.Search(len(b.index), func(i int) bool { return b.text(b.index[i].name) >= name })
}

// With lists the names that begin with prefix, without it, sorted. It fails
// with [ErrCorrupt].
func (b *Bundle) With(prefix string) (rest []string, err error) {
	defer rescue(&err)
	for i := b.search(prefix); i < len(b.index); i++ {
		name, ok := strings.CutPrefix(b.text(b.index[i].name), prefix)
		if !ok {
			break
		}
		rest = append(rest, name)
	}
	return rest, nil
}

// maxNesting is far above what the bounds let a pack hold.
const maxNesting = 1000

// record is what is left to read of a record, or of the whole. Reading more
// than there is panics with ErrCorrupt.
type record struct {
	b    *Bundle
	data []byte
}

func fail() { panic(ErrCorrupt) }

// record is the one of that number.
func (b *Bundle) record(t table, ref uint64) *record {
	if ref == 0 || ref > uint64(len(b.starts[t])) {
		fail()
	}
	r := &record{b, b.data[b.starts[t][ref-1]:]}
	r.data = r.take(r.count())
	return r
}

// once reads a record that others may have read, for which memo has room.
func once[T comparable](b *Bundle, t table, memo []T, ref uint64, read func(*record) T) T {
	var v T
	if ref == 0 {
		return v
	}
	if ref <= uint64(len(memo)) && memo[ref-1] != v {
		return memo[ref-1]
	}
	if b.depth++; b.depth > maxNesting {
		fail()
	}
	r := b.record(t, ref)
	v = read(r)
	r.end()
	b.depth--
	memo[ref-1] = v
	return v
}

// end makes sure that all was read.
func (r *record) end() {
	if len(r.data) > 0 {
		fail()
	}
}

func (r *record) num() uint64 {
	n, size := binary.Uvarint(r.data)
	if size <= 0 {
		fail()
	}
	r.data = r.data[size:]
	return n
}

func (r *record) int() int { return int(r.num()) }

// count is a number of things that follow, each at least one byte long.
func (r *record) count() int {
	n := r.num()
	if n > uint64(len(r.data)) {
		fail()
	}
	return int(n)
}

// take is the next n bytes, of which there are as many.
func (r *record) take(n int) []byte {
	taken := r.data[:n]
	r.data = r.data[n:]
	return taken
}

// items reads a list. It makes room as items come: a count may be wrong.
func items[T any](r *record, read func() T) []T {
	n := r.count()
	if n == 0 {
		return nil
	}
	out := make([]T, 0, min(n, 8))
	for range n {
		out = append(out, read())
	}
	return out
}

// optional reads a list that is there when the bit is set.
func optional[T any](r *record, bits uint64, bit int, read func() T) []T {
	if bits&(1<<bit) == 0 {
		return nil
	}
	return items(r, read)
}

func (b *Bundle) text(ref uint64) string {
	return once(b, texts, b.texts, ref, func(r *record) string { return string(r.take(len(r.data))) })
}

func (r *record) text() string { return r.b.text(r.num()) }

func (b *Bundle) summary(ref uint64) *Summary {
	return once(b, sums, b.sums, ref, func(r *record) *Summary {
		s := &Summary{Results: items(r, r.node)}
		bits := r.num()
		s.Writes = optional(r, bits, 0, r.write)
		s.Pushes = optional(r, bits, 1, func() Push {
			in, path := r.place()
			return Push{In: in, Path: path, Node: r.node(), Func: r.text(), Via: r.trail().Steps(), Kept: r.num() != 0}
		})
		s.Sinks = optional(r, bits, 2, func() SinkUse {
			return r.use()
		})
		s.Calls = optional(r, bits, 3, r.call)
		s.Globals = optional(r, bits, 4, func() GlobalWrite {
			return GlobalWrite{Package: r.text(), Name: r.text(), Node: r.node()}
		})
		if bits&(1<<5) != 0 {
			s.Guard = r.text()
		}
		s.Reads = optional(r, bits, 6, func() GlobalRead {
			return GlobalRead{In: Input(r.int()), Package: r.text(), Name: r.text()}
		})
		return s
	})
}

func (r *record) use() SinkUse {
	u := SinkUse{Label: *r.needed(), Sink: r.sink(), Guards: items(r, r.text)}
	bits := r.num()
	u.Told = bits&4 != 0
	if bits&1 != 0 {
		u.Through.Known = true
		u.Through.In, u.Through.Path = r.place()
		u.Through.Method.Name = r.text()
		param, into := r.place()
		u.Through.Method.Param, u.Through.Method.Into = int(param), into
	}
	if bits&2 != 0 {
		u.Terms = &Terms{Way: items(r, r.needed), Kept: items(r, r.needed), Untimed: flow.RetentionKind(r.int())}
	}
	return u
}

func (r *record) call() CallEffect {
	in, path := r.place()
	c := CallEffect{
		In: in, Path: path, Method: r.text(), Args: items(r, r.node), Base: Input(r.int()),
		Results: r.text(), Plain: r.text(), Guessed: items(r, r.text), Order: Order(r.int()), Again: r.int(),
	}
	bits := r.num()
	c.Maybe, c.Caught = bits&1 != 0, bits&2 != 0
	c.Before = optional(r, bits, 2, r.write)
	if bits&8 != 0 {
		c.If = r.condition()
	}
	c.Known = optional(r, bits, 4, func() Argument {
		index := r.int()
		in, constant := r.place()
		return Argument{Index: index, Const: Constant(constant), In: in}
	})
	c.First = optional(r, bits, 5, r.node)
	if bits&64 != 0 {
		c.Unless = Input(r.int())
	}
	return c
}

func (r *record) condition() *Condition {
	c := once(r.b, conditions, r.b.conditions, r.num(), func(r *record) *Condition {
		return &Condition{items(r, r.test)}
	})
	if c == nil {
		fail()
	}
	return c
}

func (r *record) test() Test {
	in, path := r.place()
	t := Test{In: in, Path: path, Op: Op(r.int()), Values: items(r, r.constant)}
	if t.Op < OneOf || t.Op > NotAmong || len(t.Values) == 0 {
		fail()
	}
	return t
}

func (r *record) write() Write {
	in, path := r.place()
	return Write{in, path, r.node()}
}

func (r *record) constant() Constant { return Constant(r.text()) }

func (r *record) place() (Input, access.Path) {
	in := Input(r.int()) - 1
	return in, access.Path(r.text())
}

func (b *Bundle) node(ref uint64) *Node {
	return once(b, nodes, b.nodes, ref, func(r *record) *Node {
		bits := r.num()
		n := &Node{
			Labels: Set(optional(r, bits, 0, r.needed)).normal(),
			Kids:   optional(r, bits, 1, func() Kid { return Kid{access.Step(r.text()), r.node()} }),
		}
		f := Facets{
			Types: optional(r, bits, 2, r.dynType),
			Funcs: optional(r, bits, 3, r.fn),
			Writers: optional(r, bits, 4, func() model.Writer {
				return model.Writer{
					Kind: flow.Kind(r.text()), Vendor: r.text(), Purpose: r.text(), Region: r.text(),
					Protect: flow.Protection(r.int()), Entity: r.text(),
				}
			}),
			Templates: optional(r, bits, 5, r.template),
		}
		if bits&(1<<6) != 0 {
			f.Consts = items(r, r.constant)
		}
		if !f.none() {
			n.More = &f
		}
		return n
	})
}

func (r *record) node() *Node { return r.b.node(r.num()) }

func (r *record) template() Template {
	return Template{r.text(), expose.Template{Text: r.text(), Funcs: r.text(), Left: r.text(), Right: r.text(), Unknown: r.num() != 0}}
}

func (r *record) dynType() DynType {
	name := r.text()
	return DynType{name, r.b.resolve(name)}
}

func (r *record) fn() *Func {
	return &Func{Name: r.text(), Sum: r.b.summary(r.num()), Told: r.num() != 0, Bound: items(r, r.node)}
}

// needed is a label where there has to be one.
func (r *record) needed() *Label {
	l := once(r.b, labels, r.b.labels, r.num(), readLabel)
	if l == nil {
		fail()
	}
	return l
}

func readLabel(r *record) *Label {
	l := new(Label)
	bits := r.num()
	has := func(bit int) bool { return bits&(1<<bit) != 0 }
	l.In, l.Path = r.place()
	l.Exact = has(0)
	if has(1) {
		l.View = r.view()
	}
	if has(2) {
		l.Src = once(r.b, sources, r.b.sources, r.num(), readSource)
	}
	if has(3) {
		l.Prot = flow.Protection(r.int())
	}
	if has(4) {
		l.Approx = r.text()
	}
	if has(5) {
		l.Via = r.trail()
	}
	if has(6) {
		l.Unless = Input(r.int())
	}
	l.Given = has(7)
	if has(8) {
		l.If = r.condition()
	}
	return l
}

func (r *record) trail() *Trail {
	return once(r.b, trails, r.b.trails, r.num(), func(r *record) *Trail {
		first := (*Trail)(nil).Add(readStep(r.b.record(steps, r.num())))
		return first.Join(r.trail())
	})
}

func (r *record) view() expose.View {
	r = r.b.record(views, r.num())
	v := expose.View{Encoder: r.text(), Verb: byte(r.int()), Depth: uint8(r.int())}
	flags := r.int()
	for i, set := range []*bool{&v.Plus, &v.Sharp, &v.Hidden, &v.Addressable, &v.Cut} {
		*set = flags&(1<<i) != 0
	}
	r.end()
	return v
}

func readSource(r *record) *flow.Source {
	s := &flow.Source{
		Name: r.text(), Full: r.text(), Word: r.text(), Categories: items(r, r.text),
		Region: r.text(), Role: r.text(), Subject: r.text(), Protected: flow.Protection(r.int()), Pos: r.pos(), Guards: items(r, r.text), KeyNames: r.int() != 0, Fact: flow.Fact(r.int()),
	}
	if len(s.Categories) == 0 && s.Fact == flow.NoFact {
		fail()
	}
	return s
}

func (r *record) sink() *flow.Sink {
	s := once(r.b, sinks, r.b.sinks, r.num(), func(r *record) *flow.Sink {
		return &flow.Sink{Kind: flow.Kind(r.text()), Func: r.text(), Vendor: r.text(), Purpose: r.text(), Region: r.text(), Entity: r.text()}
	})
	if s == nil {
		fail()
	}
	return s
}

func readStep(r *record) flow.Step {
	s := flow.Step{Kind: flow.StepKind(r.int()), Func: r.text(), Detail: r.text(), Pos: r.pos()}
	r.end()
	return s
}

func (r *record) pos() flow.Pos {
	file := r.b.record(files, r.num())
	p := flow.Pos{Package: file.text(), File: file.text(), Line: r.int(), Column: r.int()}
	file.end()
	return p
}

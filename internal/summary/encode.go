package summary

import (
	"bytes"
	"cmp"
	"compress/flate"
	"encoding/binary"
	"errors"
	"slices"
	"sync"

	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
)

// codecVersion is the first byte of a pack.
const codecVersion = 14

// table is one kind of the records that a pack consists of. What records have
// in common, they share: each is written once, and others name it by its
// number, counted from 1; 0 is the empty text, no label, no value.
type table int

const (
	texts      table = iota
	files            // package, base name
	steps            // of a trail
	trails           // first step, the trail behind it
	views            //
	sources          //
	conditions       //
	sinks            //
	labels           //
	nodes            //
	sums             // summaries
	tables           // how many there are
)

// Pack writes summaries and values under names as bytes: the same ones give
// the same bytes in every process. Functions of the package at hand must have
// their Sum filled in.
type Pack struct {
	e       encoder
	entries []entry
}

// entry is a summary or a value, by its number, and its name.
type entry struct {
	name string
	ref  uint64
}

// NewPack is an empty pack.
func NewPack() *Pack {
	p := &Pack{e: encoder{labels: map[*Label]uint64{}, trails: map[*Trail]uint64{}}}
	for t := range p.e.tables {
		p.e.tables[t].known = map[string]uint64{}
	}
	return p
}

// AddSummary adds a summary under a name that no other has.
func (p *Pack) AddSummary(name string, s *Summary) {
	p.entries = append(p.entries, entry{name, p.e.summary(s)})
}

// AddNode adds a value under a name that no other has.
func (p *Pack) AddNode(name string, n *Node) {
	p.entries = append(p.entries, entry{name, p.e.node(n)})
}

// Bytes is what [Unpack] reads; nil when nothing was added.
func (p *Pack) Bytes() []byte {
	if len(p.entries) == 0 {
		return nil
	}
	slices.SortFunc(p.entries, func(a, b entry) int { return cmp.Compare(a.name, b.name) })
	var index []byte
	for _, it := range p.entries {
		index = binary.AppendUvarint(index, p.e.text(it.name))
		index = binary.AppendUvarint(index, it.ref)
	}
	var out []byte
	for t := range p.e.tables {
		out = binary.AppendUvarint(out, uint64(len(p.e.tables[t].known)))
		out = append(out, p.e.tables[t].records...)
	}
	out = binary.AppendUvarint(out, uint64(len(p.entries)))
	if out = append(out, index...); len(out) <= small {
		return stored(out)
	}
	return compressed(out)
}

// small is the length up to which it does not pay to compress.
const small = 256

// stored is the version, 0, and data.
func stored(data []byte) []byte { return append([]byte{codecVersion, 0}, data...) }

// thorough is the length of data, in bytes, from which on it is compressed as well as
// can be. That takes tables of 640 KB, which is more than all else that most packages
// need in a process of their own.
const thorough = 16 << 10

// compressors are ready to use again: making one costs more than using it.
var quick, slow = compressors(flate.BestSpeed), compressors(flate.DefaultCompression)

func compressors(level int) *sync.Pool {
	return &sync.Pool{New: func() any {
		w, err := flate.NewWriter(nil, level)
		if err != nil {
			panic(err) // there is that level
		}
		return w
	}}
}

// compressed is the version, the length of data, and data compressed.
func compressed(data []byte) []byte {
	pool := quick
	if len(data) >= thorough {
		pool = slow
	}
	out := bytes.NewBuffer(binary.AppendUvarint([]byte{codecVersion}, uint64(len(data))))
	w := pool.Get().(*flate.Writer)
	defer pool.Put(w)
	w.Reset(out)
	_, err := w.Write(data)
	if err = errors.Join(err, w.Close()); err != nil {
		panic(err) // a buffer takes all
	}
	return out.Bytes()
}

// encoder writes records on top of each other into buf: one that needs
// another puts it above itself, and takes it off again when it is done.
type encoder struct {
	buf    []byte
	tables [tables]written
	labels map[*Label]uint64
	trails map[*Trail]uint64
}

// written are the records of a table, each with its length in front.
type written struct {
	records []byte
	known   map[string]uint64
}

// end makes a record of what is in buf from start on, and returns its number.
func (e *encoder) end(t table, start int) uint64 {
	data := e.buf[start:]
	e.buf = e.buf[:start]
	w := &e.tables[t]
	n, ok := w.known[string(data)]
	if !ok {
		n = uint64(len(w.known)) + 1
		w.known[string(data)] = n
		w.records = binary.AppendUvarint(w.records, uint64(len(data)))
		w.records = append(w.records, data...)
	}
	return n
}

func (e *encoder) num(n uint64) { e.buf = binary.AppendUvarint(e.buf, n) }
func (e *encoder) int(n int)    { e.num(uint64(n)) }

func list[T any](e *encoder, items []T, write func(T)) {
	e.int(len(items))
	for _, it := range items {
		write(it)
	}
}

// bits is a number that says which of the conditions hold, the first lowest.
func bits(conditions ...bool) uint64 {
	var n uint64
	for i, c := range conditions {
		if c {
			n |= 1 << i
		}
	}
	return n
}

func (e *encoder) text(s string) uint64 {
	if s == "" {
		return 0
	}
	start := len(e.buf)
	e.buf = append(e.buf, s...)
	return e.end(texts, start)
}

func (e *encoder) putText(s string) { e.num(e.text(s)) }

func (e *encoder) summary(s *Summary) uint64 {
	if s == nil {
		return 0
	}
	start := len(e.buf)
	list(e, s.Results, e.putNode)
	e.num(bits(len(s.Writes) > 0, len(s.Pushes) > 0, len(s.Sinks) > 0, len(s.Calls) > 0, len(s.Globals) > 0, s.Guard != "", len(s.Reads) > 0))
	present(e, s.Writes, e.write)
	present(e, s.Pushes, func(p Push) {
		e.place(p.In, string(p.Path))
		e.putNode(p.Node)
		e.putText(p.Func)
		e.num(e.trail((*Trail)(nil).AddAll(p.Via)))
		e.num(bits(p.Kept))
	})
	present(e, s.Sinks, func(u SinkUse) {
		e.num(e.newLabel(&u.Label))
		e.num(e.sink(u.Sink))
		list(e, u.Guards, e.putText)
		e.num(bits(u.Through.Known, u.Terms != nil, u.Told))
		if u.Through.Known {
			e.through(u.Through)
		}
		if u.Terms != nil {
			e.terms(u.Terms)
		}
	})
	present(e, s.Calls, e.call)
	present(e, s.Globals, func(g GlobalWrite) { e.putText(g.Package); e.putText(g.Name); e.putNode(g.Node) })
	if s.Guard != "" {
		e.putText(s.Guard)
	}
	present(e, s.Reads, func(g GlobalRead) { e.int(int(g.In)); e.putText(g.Package); e.putText(g.Name) })
	return e.end(sums, start)
}

func (e *encoder) terms(t *Terms) {
	list(e, t.Way, func(l *Label) { e.num(e.label(l)) })
	list(e, t.Kept, func(l *Label) { e.num(e.label(l)) })
	e.int(int(t.Untimed))
}

func (e *encoder) through(t Through) {
	e.place(t.In, string(t.Path))
	e.putText(t.Method.Name)
	e.place(Input(t.Method.Param), string(t.Method.Into))
}

// present is list for what the bits before it say is not empty.
func present[T any](e *encoder, items []T, write func(T)) {
	if len(items) > 0 {
		list(e, items, write)
	}
}

func (e *encoder) call(c CallEffect) {
	e.place(c.In, string(c.Path))
	e.putText(c.Method)
	list(e, c.Args, e.putNode)
	e.int(int(c.Base))
	e.putText(c.Results)
	e.putText(c.Plain)
	list(e, c.Guessed, e.putText)
	e.int(int(c.Order))
	e.int(c.Again)
	e.num(bits(c.Maybe, c.Caught, len(c.Before) > 0, c.If != nil, len(c.Known) > 0, len(c.First) > 0, c.Unless != 0))
	present(e, c.Before, e.write)
	if c.If != nil {
		e.num(e.condition(c.If))
	}
	present(e, c.Known, func(g Argument) {
		e.int(g.Index)
		e.place(g.In, string(g.Const))
	})
	present(e, c.First, e.putNode)
	if c.Unless != 0 {
		e.int(int(c.Unless))
	}
}

func (e *encoder) condition(c *Condition) uint64 {
	start := len(e.buf)
	list(e, c.Tests, func(t Test) {
		e.place(t.In, string(t.Path))
		e.int(int(t.Op))
		list(e, t.Values, func(v Constant) { e.putText(string(v)) })
	})
	return e.end(conditions, start)
}

func (e *encoder) write(w Write) {
	e.place(w.In, string(w.Path))
	e.putNode(w.Node)
}

func (e *encoder) place(in Input, path string) {
	e.int(int(in + 1))
	e.putText(path)
}

func (e *encoder) node(n *Node) uint64 {
	if n == nil {
		return 0
	}
	start := len(e.buf)
	e.num(bits(len(n.Labels) > 0, len(n.Kids) > 0, len(n.Types()) > 0, len(n.Funcs()) > 0, len(n.Writers()) > 0, len(n.Templates()) > 0, len(n.Consts()) > 0))
	present(e, n.Labels, func(l *Label) { e.num(e.label(l)) })
	present(e, n.Kids, func(k Kid) { e.putText(string(k.Step)); e.putNode(k.Node) })
	present(e, n.Types(), func(t DynType) { e.putText(t.Name) })
	present(e, n.Funcs(), func(f *Func) {
		e.putText(f.Name)
		e.num(e.summary(f.Sum))
		e.num(bits(f.Told))
		list(e, f.Bound, e.putNode)
	})
	present(e, n.Writers(), e.writer)
	present(e, n.Templates(), e.template)
	if consts := n.Consts(); len(consts) > 0 { // else not even the closure is to be made: nodes are many
		list(e, consts, func(c Constant) { e.putText(string(c)) })
	}
	return e.end(nodes, start)
}

func (e *encoder) putNode(n *Node) { e.num(e.node(n)) }

func (e *encoder) writer(w model.Writer) {
	e.putText(string(w.Kind))
	e.putText(w.Vendor)
	e.putText(w.Purpose)
	e.putText(w.Region)
	e.int(int(w.Protect))
	e.putText(w.Entity)
}

func (e *encoder) template(t Template) {
	e.putText(t.Name)
	e.putText(t.Set.Text)
	e.putText(t.Set.Funcs)
	e.putText(t.Set.Left)
	e.putText(t.Set.Right)
	e.num(bits(t.Set.Unknown))
}

// label is newLabel for one that values share.
func (e *encoder) label(l *Label) uint64 {
	n, ok := e.labels[l]
	if !ok {
		n = e.newLabel(l)
		e.labels[l] = n
	}
	return n
}

func (e *encoder) newLabel(l *Label) uint64 {
	start := len(e.buf)
	seen, via := l.View != expose.View{}, l.Via != nil
	e.num(bits(l.Exact, seen, l.Src != nil, l.Prot != 0, l.Approx != "", via, l.Unless != 0, l.Given, l.If != nil))
	e.place(l.In, string(l.Path))
	if seen {
		e.num(e.view(l.View))
	}
	if l.Src != nil {
		e.num(e.source(l.Src))
	}
	if l.Prot != 0 {
		e.int(int(l.Prot))
	}
	if l.Approx != "" {
		e.putText(l.Approx)
	}
	if via {
		e.num(e.trail(l.Via))
	}
	if l.Unless != 0 {
		e.int(int(l.Unless))
	}
	if l.If != nil {
		e.num(e.condition(l.If))
	}
	return e.end(labels, start)
}

// trail writes a trail from its end, so that it shares the ends of others.
func (e *encoder) trail(t *Trail) uint64 {
	if t == nil {
		return 0
	}
	n, ok := e.trails[t]
	if ok {
		return n
	}
	for _, s := range slices.Backward(t.Steps()) {
		start := len(e.buf)
		e.num(e.step(s))
		e.num(n)
		n = e.end(trails, start)
	}
	e.trails[t] = n
	return n
}

func (e *encoder) view(v expose.View) uint64 {
	start := len(e.buf)
	e.putText(v.Encoder)
	e.int(int(v.Verb))
	e.int(int(v.Depth))
	e.num(bits(v.Plus, v.Sharp, v.Hidden, v.Addressable, v.Cut))
	return e.end(views, start)
}

func (e *encoder) source(s *flow.Source) uint64 {
	start := len(e.buf)
	e.putText(s.Name)
	e.putText(s.Full)
	e.putText(s.Word)
	list(e, s.Categories, e.putText)
	e.putText(s.Region)
	e.putText(s.Role)
	e.putText(s.Subject)
	e.int(int(s.Protected))
	e.pos(s.Pos)
	list(e, s.Guards, e.putText)
	e.num(bits(s.KeyNames))
	e.int(int(s.Fact))
	return e.end(sources, start)
}

func (e *encoder) sink(s *flow.Sink) uint64 {
	start := len(e.buf)
	e.putText(string(s.Kind))
	e.putText(s.Func)
	e.putText(s.Vendor)
	e.putText(s.Purpose)
	e.putText(s.Region)
	e.putText(s.Entity)
	return e.end(sinks, start)
}

func (e *encoder) step(s flow.Step) uint64 {
	start := len(e.buf)
	e.int(int(s.Kind))
	e.putText(s.Func)
	e.putText(s.Detail)
	e.pos(s.Pos)
	return e.end(steps, start)
}

func (e *encoder) pos(p flow.Pos) {
	e.num(e.file(p))
	e.int(p.Line)
	e.int(p.Column)
}

func (e *encoder) file(p flow.Pos) uint64 {
	start := len(e.buf)
	e.putText(p.Package)
	e.putText(p.File)
	return e.end(files, start)
}

package summary

import (
	"encoding/binary"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
)

// codecVersion is the first byte of an encoded summary.
const codecVersion = 2

// Encode is s as bytes: the same summary gives the same bytes in every
// process. Functions of the package at hand must have their Sum filled in.
func Encode(s *Summary) []byte {
	e := newEncoder()
	e.summary(s)
	return e.bytes()
}

// EncodeNode is n as bytes.
func EncodeNode(n *Node) []byte {
	e := newEncoder()
	e.node(n)
	return e.bytes()
}

// encoder writes numbers as varints, and each text, label, step, sink and
// source once: what comes again is a number.
type encoder struct {
	body    []byte
	table   []byte
	count   uint64
	last    string // text in the table
	texts   map[string]uint64
	sources map[*flow.Source]uint64
	labels  map[Label]uint64
	steps   map[flow.Step]uint64
	sinks   map[flow.Sink]uint64
}

func newEncoder() *encoder {
	return &encoder{
		texts:   map[string]uint64{"": 0},
		sources: map[*flow.Source]uint64{nil: 0},
		labels:  map[Label]uint64{},
		steps:   map[flow.Step]uint64{},
		sinks:   map[flow.Sink]uint64{},
	}
}

// once writes v in full the first time, and then its number.
func once[T comparable](e *encoder, known map[T]uint64, v T, write func(T)) {
	i, ok := known[v]
	if !ok {
		i = uint64(len(known))
		known[v] = i
	}
	e.num(i)
	if !ok {
		write(v)
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

func (e *encoder) bytes() []byte {
	out := binary.AppendUvarint([]byte{codecVersion}, e.count)
	return append(append(out, e.table...), e.body...)
}

func (e *encoder) num(n uint64) { e.body = binary.AppendUvarint(e.body, n) }
func (e *encoder) int(n int)    { e.num(uint64(n)) }

func (e *encoder) bool(b bool) {
	if b {
		e.num(1)
		return
	}
	e.num(0)
}

func (e *encoder) text(s string) {
	i, ok := e.texts[s]
	if !ok {
		e.count++
		i = e.count
		e.texts[s] = i
		e.newText(s)
	}
	e.num(i)
}

// newText writes a text by what it does not share with the one before: paths
// and names come in families.
func (e *encoder) newText(s string) {
	shared := 0
	for shared < min(len(s), len(e.last)) && s[shared] == e.last[shared] {
		shared++
	}
	e.last = s
	e.table = binary.AppendUvarint(e.table, uint64(shared))
	e.table = binary.AppendUvarint(e.table, uint64(len(s)-shared))
	e.table = append(e.table, s[shared:]...)
}

func list[T any](e *encoder, items []T, write func(T)) {
	e.int(len(items))
	for _, it := range items {
		write(it)
	}
}

func (e *encoder) summary(s *Summary) {
	list(e, s.Results, e.node)
	list(e, s.Writes, func(w Write) { e.place(w.In, w.Path); e.node(w.Node) })
	list(e, s.Pushes, func(p Push) {
		e.place(p.In, p.Path)
		e.node(p.Node)
		e.text(p.Func)
		list(e, p.Via, e.step)
	})
	list(e, s.Sinks, func(u SinkUse) {
		e.label(u.Label)
		e.sink(u.Sink)
		list(e, u.Guards, e.text)
	})
	list(e, s.Calls, func(c CallEffect) {
		e.place(c.In, c.Path)
		e.text(c.Method)
		list(e, c.Args, e.node)
		e.int(int(c.Base))
		e.text(c.Results)
		e.text(c.Plain)
		list(e, c.Guessed, e.text)
	})
	list(e, s.Globals, func(g GlobalWrite) { e.text(g.Package); e.text(g.Name); e.node(g.Node) })
	e.text(s.Guard)
}

func (e *encoder) place(in Input, path access.Path) {
	e.int(int(in + 1))
	e.text(string(path))
}

func (e *encoder) node(n *Node) {
	if n == nil {
		e.num(0)
		return
	}
	e.num(1 + bits(len(n.Labels) > 0, len(n.Kids) > 0, len(n.Types) > 0, len(n.Funcs) > 0, len(n.Writers) > 0))
	present(e, n.Labels, func(l *Label) { e.label(*l) })
	present(e, n.Kids, func(k Kid) { e.text(string(k.Step)); e.node(k.Node) })
	present(e, n.Types, func(t DynType) { e.text(t.Name) })
	present(e, n.Funcs, e.fn)
	present(e, n.Writers, e.writer)
}

// present is list for what the bits before it say is not empty.
func present[T any](e *encoder, items []T, write func(T)) {
	if len(items) > 0 {
		list(e, items, write)
	}
}

func (e *encoder) fn(f *Func) {
	e.text(f.Name)
	e.bool(f.Sum != nil)
	if f.Sum != nil {
		e.summary(f.Sum)
	}
	list(e, f.Bound, e.node)
}

func (e *encoder) writer(w model.Writer) {
	e.text(string(w.Kind))
	e.text(w.Vendor)
	e.text(w.Purpose)
	e.text(w.Region)
	e.int(int(w.Protect))
}

func (e *encoder) label(l Label) { once(e, e.labels, l, e.newLabel) }

func (e *encoder) newLabel(l Label) {
	seen, via := l.View != expose.View{}, l.Via.Steps()
	e.num(bits(l.Exact, seen, l.Src != nil, l.Prot != 0, l.Approx != "", len(via) > 0))
	e.place(l.In, l.Path)
	if seen {
		e.view(l.View)
	}
	if l.Src != nil {
		e.source(l.Src)
	}
	if l.Prot != 0 {
		e.int(int(l.Prot))
	}
	if l.Approx != "" {
		e.text(l.Approx)
	}
	present(e, via, e.step)
}

func (e *encoder) view(v expose.View) {
	e.text(v.Encoder)
	e.int(int(v.Verb))
	e.int(int(v.Depth))
	e.num(bits(v.Plus, v.Sharp, v.Hidden, v.Addressable))
}

func (e *encoder) source(s *flow.Source) {
	i, ok := e.sources[s]
	if ok {
		e.num(i)
		return
	}
	e.sources[s] = uint64(len(e.sources))
	e.num(e.sources[s])
	e.text(s.Name)
	e.text(s.Full)
	e.text(s.Word)
	list(e, s.Categories, e.text)
	e.text(s.Region)
	e.text(s.Role)
	e.text(s.Subject)
	e.int(int(s.Protected))
	e.pos(s.Pos)
}

func (e *encoder) sink(s *flow.Sink) { once(e, e.sinks, *s, e.newSink) }

func (e *encoder) newSink(s flow.Sink) {
	e.text(string(s.Kind))
	e.text(s.Func)
	e.text(s.Vendor)
	e.text(s.Purpose)
	e.text(s.Region)
}

func (e *encoder) step(s flow.Step) { once(e, e.steps, s, e.newStep) }

func (e *encoder) newStep(s flow.Step) {
	e.int(int(s.Kind))
	e.text(s.Func)
	e.text(s.Detail)
	e.pos(s.Pos)
}

func (e *encoder) pos(p flow.Pos) {
	e.text(p.Package)
	e.text(p.File)
	e.int(p.Line)
	e.int(p.Column)
}

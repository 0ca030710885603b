package summary

import (
	"encoding/binary"
	"errors"
	"go/types"

	"github.com/piivet/piivet/internal/access"
	"github.com/piivet/piivet/internal/expose"
	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
)

// ErrCorrupt says that bytes are no encoded summary: truncated, changed, or
// written by another version.
var ErrCorrupt = errors.New("corrupt summary")

// Resolve finds a type by its name in the package at hand; nil when it cannot
// be named there.
type Resolve func(name string) types.Type

// Decode reads what [Encode] wrote.
func Decode(data []byte, resolve Resolve) (s *Summary, err error) {
	if err := decoding(data, resolve, func(d *decoder) { s = d.summary() }); err != nil {
		return nil, err
	}
	return s, nil
}

// DecodeNode reads what [EncodeNode] wrote.
func DecodeNode(data []byte, resolve Resolve) (n *Node, err error) {
	if err := decoding(data, resolve, func(d *decoder) { n = d.node() }); err != nil {
		return nil, err
	}
	return n, nil
}

func decoding(data []byte, resolve Resolve, read func(*decoder)) (err error) {
	d := &decoder{data: data, resolve: resolve, texts: []string{""}, sources: []*flow.Source{nil}}
	defer func() {
		if r := recover(); r != nil {
			if r != ErrCorrupt {
				panic(r)
			}
			err = ErrCorrupt
		}
	}()
	d.header()
	read(d)
	if len(d.data) > 0 {
		d.fail()
	}
	return nil
}

// decoder reads from the front of data. It panics with ErrCorrupt, which
// decoding turns into an error: a check after each number would drown the
// rest.
type decoder struct {
	data    []byte
	resolve Resolve
	texts   []string
	sources []*flow.Source
	labels  []*Label
	steps   []flow.Step
	sinks   []*flow.Sink
	depth   int
}

func (d *decoder) fail() { panic(ErrCorrupt) }

func (d *decoder) header() {
	if len(d.data) == 0 || d.data[0] != codecVersion {
		d.fail()
	}
	d.data = d.data[1:]
	last := ""
	for range d.count() {
		shared := d.int()
		if shared < 0 || shared > len(last) {
			d.fail()
		}
		n := d.count()
		last = last[:shared] + string(d.data[:n])
		d.data = d.data[n:]
		d.texts = append(d.texts, last)
	}
}

func (d *decoder) num() uint64 {
	n, size := binary.Uvarint(d.data)
	if size <= 0 {
		d.fail()
	}
	d.data = d.data[size:]
	return n
}

func (d *decoder) int() int { return int(d.num()) }

// count is a number of things that follow, each at least one byte long.
func (d *decoder) count() int {
	n := d.num()
	if n > uint64(len(d.data)) {
		d.fail()
	}
	return int(n)
}

func (d *decoder) bool() bool { return d.num() != 0 }

// again reads what the encoder writes once.
func again[T any](d *decoder, known *[]T, read func() T) T {
	i := d.num()
	if i > uint64(len(*known)) {
		d.fail()
	}
	if i < uint64(len(*known)) {
		return (*known)[i]
	}
	v := read()
	*known = append(*known, v)
	return v
}

// optional reads a list that is there when the bit is set.
func optional[T any](d *decoder, bits uint64, bit int, read func() T) []T {
	if bits&(1<<bit) == 0 {
		return nil
	}
	return items(d, read)
}

func (d *decoder) text() string {
	i := d.num()
	if i >= uint64(len(d.texts)) {
		d.fail()
	}
	return d.texts[i]
}

// items reads a list. It makes room as items come: a count may be wrong, at
// every level of nesting.
func items[T any](d *decoder, read func() T) []T {
	n := d.count()
	if n == 0 {
		return nil
	}
	out := make([]T, 0, min(n, 8))
	for range n {
		out = append(out, read())
	}
	return out
}

func (d *decoder) summary() *Summary {
	s := &Summary{}
	s.Results = items(d, d.node)
	s.Writes = items(d, func() Write {
		in, path := d.place()
		return Write{in, path, d.node()}
	})
	s.Pushes = items(d, func() Push {
		in, path := d.place()
		return Push{In: in, Path: path, Node: d.node(), Func: d.text(), Via: items(d, d.step)}
	})
	s.Sinks = items(d, func() SinkUse {
		return SinkUse{Label: *d.label(), Sink: d.sink(), Guards: items(d, d.text)}
	})
	s.Calls = items(d, func() CallEffect {
		in, path := d.place()
		return CallEffect{In: in, Path: path, Method: d.text(), Args: items(d, d.node), Base: Input(d.int()), Results: d.text(), Plain: d.text(), Guessed: items(d, d.text)}
	})
	s.Globals = items(d, func() GlobalWrite {
		return GlobalWrite{Package: d.text(), Name: d.text(), Node: d.node()}
	})
	s.Guard = d.text()
	return s
}

func (d *decoder) place() (Input, access.Path) {
	in := Input(d.int()) - 1
	return in, access.Path(d.text())
}

// maxNesting is far above what the bounds let an encoder write.
const maxNesting = 1000

func (d *decoder) node() *Node {
	bits := d.num()
	if bits == 0 {
		return nil
	}
	bits--
	if d.depth++; d.depth > maxNesting {
		d.fail()
	}
	defer func() { d.depth-- }()
	n := &Node{}
	n.Labels = Set(optional(d, bits, 0, d.label)).normal()
	n.Kids = optional(d, bits, 1, func() Kid { return Kid{access.Step(d.text()), d.node()} })
	n.Types = optional(d, bits, 2, d.dynType)
	n.Funcs = optional(d, bits, 3, d.fn)
	n.Writers = optional(d, bits, 4, d.writer)
	return n
}

func (d *decoder) dynType() DynType {
	name := d.text()
	return DynType{name, d.resolve(name)}
}

func (d *decoder) fn() *Func {
	f := &Func{Name: d.text()}
	if d.bool() {
		f.Sum = d.summary()
	}
	f.Bound = items(d, d.node)
	return f
}

func (d *decoder) writer() model.Writer {
	return model.Writer{
		Kind: flow.Kind(d.text()), Vendor: d.text(), Purpose: d.text(), Region: d.text(),
		Protect: flow.Protection(d.int()),
	}
}

func (d *decoder) label() *Label { return again(d, &d.labels, d.newLabel) }

func (d *decoder) newLabel() *Label {
	l := new(Label)
	bits := d.num()
	has := func(bit int) bool { return bits&(1<<bit) != 0 }
	l.In, l.Path = d.place()
	l.Exact = has(0)
	if has(1) {
		l.View = d.view()
	}
	if has(2) {
		l.Src = d.source()
	}
	if has(3) {
		l.Prot = flow.Protection(d.int())
	}
	if has(4) {
		l.Approx = d.text()
	}
	l.Via = (*Trail)(nil).AddAll(optional(d, bits, 5, d.step))
	return l
}

func (d *decoder) view() expose.View {
	v := expose.View{Encoder: d.text(), Verb: byte(d.int()), Depth: uint8(d.int())}
	flags := d.int()
	for i, set := range []*bool{&v.Plus, &v.Sharp, &v.Hidden, &v.Addressable} {
		*set = flags&(1<<i) != 0
	}
	return v
}

func (d *decoder) source() *flow.Source {
	return again(d, &d.sources, d.newSource)
}

func (d *decoder) newSource() *flow.Source {
	s := &flow.Source{
		Name: d.text(), Full: d.text(), Word: d.text(), Categories: items(d, d.text),
		Region: d.text(), Role: d.text(), Subject: d.text(), Protected: flow.Protection(d.int()), Pos: d.pos(),
	}
	if len(s.Categories) == 0 {
		d.fail()
	}
	return s
}

func (d *decoder) sink() *flow.Sink { return again(d, &d.sinks, d.newSink) }

func (d *decoder) newSink() *flow.Sink {
	return &flow.Sink{Kind: flow.Kind(d.text()), Func: d.text(), Vendor: d.text(), Purpose: d.text(), Region: d.text()}
}

func (d *decoder) step() flow.Step { return again(d, &d.steps, d.newStep) }

func (d *decoder) newStep() flow.Step {
	return flow.Step{Kind: flow.StepKind(d.int()), Func: d.text(), Detail: d.text(), Pos: d.pos()}
}

func (d *decoder) pos() flow.Pos {
	return flow.Pos{Package: d.text(), File: d.text(), Line: d.int(), Column: d.int()}
}

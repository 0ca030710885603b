package model

import (
	"encoding/binary"
	"slices"
	"strings"

	"github.com/piivet/piivet/internal/flow"
)

// What the body of a row consists of, as a set of bits in front of it.
const (
	hasSinks = 1 << iota
	hasMoves
	hasProtect
	hasFill
	hasFillFrom
	hasClear
	hasCallbacks
	hasWriter
	hasWraps
	isNeutral
	isLent
	isOnce
	assigns
	hasSource
	hasTemplate
	hasQuotes
	hasUses
	hasNames
	hasWriterAt
	hasTransport
	hasSecures
	hasEnders
	hasWithout
	hasComputes
	hasShows
	hasTells
	isRandom
)

// encoder collects the bodies and the texts of a compiled catalog.
type encoder struct {
	bodies []byte
	texts  strings.Builder
	known  map[string]int // where a body or (with a leading space) a text stands
}

// text returns where s stands among the texts.
func (e *encoder) text(s string) int {
	at, ok := e.known[" "+s]
	if !ok {
		at = e.texts.Len()
		e.known[" "+s] = at
		e.texts.WriteString(s)
	}
	return at
}

// block encodes the rows of a package and adds their bodies.
func (e *encoder) block(p *Package) []byte {
	var bodies []int
	rows := p.Rows()
	which := make([]int, len(rows))
	for i := range rows {
		at := e.body(rows[i])
		which[i] = slices.Index(bodies, at)
		if which[i] < 0 {
			which[i] = len(bodies)
			bodies = append(bodies, at)
		}
	}
	w := writer{e: e}
	w.bool(p.Closed)
	list(&w, bodies, (*writer).int)
	w.int(len(rows))
	for i := range rows {
		w.str(rows[i].Name)
		w.byte(rows[i].What)
		w.int(which[i])
	}
	return w.out
}

// body returns where the body of a row stands.
func (e *encoder) body(r *Row) int {
	w := writer{e: e}
	w.row(r)
	at, ok := e.known[string(w.out)]
	if !ok {
		at = len(e.bodies)
		e.known[string(w.out)] = at
		e.bodies = append(e.bodies, w.out...)
	}
	return at
}

// writer and decoder are two halves of one format: each method of the one has
// its namesake in the other.
type writer struct {
	e   *encoder
	out []byte
}

type decoder struct {
	text      string
	at, texts int
}

func (w *writer) byte(b byte)  { w.out = append(w.out, b) }
func (d *decoder) byte() byte  { d.at++; return d.text[d.at-1] }
func (w *writer) bool(b bool)  { w.int(asInt(b)) }
func (d *decoder) bool() bool  { return d.int() != 0 }
func (w *writer) int(n int)    { w.out = binary.AppendUvarint(w.out, uint64(n)) }
func (w *writer) base(n int)   { w.int(n - Unknown) }
func (d *decoder) base() int   { return d.int() + Unknown }
func (w *writer) index(n int)  { w.int(n + 1) }
func (d *decoder) index() int  { return d.int() - 1 }
func (w *writer) str(s string) { w.int(w.e.text(s)); w.int(len(s)) }

func (d *decoder) int() int {
	n := 0
	for shift := 0; ; shift += 7 {
		b := d.byte()
		n |= int(b&0x7f) << shift
		if b < 0x80 {
			return n
		}
	}
}

func (d *decoder) str() string {
	start := d.texts + d.int()
	return d.text[start : start+d.int()]
}

func asInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// row encodes what a row says, without its name.
func (w *writer) row(r *Row) {
	has := asInt(len(r.Sinks) > 0)*hasSinks | asInt(len(r.Moves) > 0)*hasMoves | asInt(r.Protect != 0)*hasProtect |
		asInt(len(r.Fill) > 0)*hasFill | asInt(r.FillFrom.Base != Unknown)*hasFillFrom | asInt(len(r.Clear) > 0)*hasClear |
		asInt(len(r.Callbacks) > 0)*hasCallbacks | asInt(r.Writer != nil)*hasWriter | asInt(len(r.Wraps) > 0)*hasWraps |
		asInt(r.Neutral)*isNeutral | asInt(r.Lent)*isLent | asInt(r.Once)*isOnce | asInt(r.Assigns)*assigns |
		asInt(r.Source != "")*hasSource |
		asInt(r.Template != "")*hasTemplate | asInt(len(r.Quotes) > 0)*hasQuotes |
		asInt(len(r.Uses) > 0)*hasUses | asInt(len(r.Names) > 0)*hasNames |
		asInt(len(r.WriterAt) > 0)*hasWriterAt |
		asInt(r.Transport != "")*hasTransport | asInt(len(r.Secures) > 0)*hasSecures |
		asInt(len(r.Enders) > 0)*hasEnders | asInt(len(r.Without) > 0)*hasWithout |
		asInt(r.Computes != "")*hasComputes | asInt(r.Shows != "")*hasShows |
		asInt(len(r.Tells) > 0)*hasTells | asInt(r.Random)*isRandom
	w.int(has)
	if has&hasSinks != 0 {
		list(w, r.Sinks, (*writer).sink)
	}
	if has&hasMoves != 0 {
		list(w, r.Moves, (*writer).move)
	}
	if has&hasProtect != 0 {
		w.byte(byte(r.Protect))
	}
	if has&hasFill != 0 {
		list(w, r.Fill, (*writer).port)
	}
	if has&hasFillFrom != 0 {
		w.port(r.FillFrom)
	}
	if has&hasClear != 0 {
		list(w, r.Clear, (*writer).port)
	}
	if has&hasCallbacks != 0 {
		list(w, r.Callbacks, (*writer).callback)
	}
	if has&hasWriter != 0 {
		w.destination(*r.Writer)
	}
	if has&hasWraps != 0 {
		list(w, r.Wraps, (*writer).port)
	}
	if has&hasSource != 0 {
		w.str(r.Source)
	}
	if has&hasTemplate != 0 {
		w.str(r.Template)
	}
	if has&hasQuotes != 0 {
		list(w, r.Quotes, (*writer).str)
	}
	if has&hasUses != 0 {
		list(w, r.Uses, (*writer).use)
	}
	if has&hasNames != 0 {
		list(w, r.Names, (*writer).port)
	}
	if has&hasWriterAt != 0 {
		list(w, r.WriterAt, (*writer).port)
	}
	if has&hasTransport != 0 {
		w.str(r.Transport)
	}
	if has&hasSecures != 0 {
		list(w, r.Secures, (*writer).port)
	}
	if has&hasEnders != 0 {
		list(w, r.Enders, (*writer).port)
	}
	if has&hasWithout != 0 {
		list(w, r.Without, (*writer).port)
	}
	if has&hasComputes != 0 {
		w.str(r.Computes)
	}
	if has&hasShows != 0 {
		w.str(r.Shows)
	}
	if has&hasTells != 0 {
		list(w, r.Tells, (*writer).port)
	}
}

func (d *decoder) row() Row {
	has := d.int()
	r := Row{FillFrom: None(), Neutral: has&isNeutral != 0, Lent: has&isLent != 0, Once: has&isOnce != 0, Assigns: has&assigns != 0,
		Random: has&isRandom != 0}
	if has&hasSinks != 0 {
		r.Sinks = listOf(d, (*decoder).sink)
	}
	if has&hasMoves != 0 {
		r.Moves = listOf(d, (*decoder).move)
	}
	if has&hasProtect != 0 {
		r.Protect = flow.Protection(d.byte())
	}
	if has&hasFill != 0 {
		r.Fill = listOf(d, (*decoder).port)
	}
	if has&hasFillFrom != 0 {
		r.FillFrom = d.port()
	}
	if has&hasClear != 0 {
		r.Clear = listOf(d, (*decoder).port)
	}
	if has&hasCallbacks != 0 {
		r.Callbacks = listOf(d, (*decoder).callback)
	}
	if has&hasWriter != 0 {
		r.Writer = d.destination()
	}
	if has&hasWraps != 0 {
		r.Wraps = listOf(d, (*decoder).port)
	}
	if has&hasSource != 0 {
		r.Source = d.str()
	}
	if has&hasTemplate != 0 {
		r.Template = d.str()
	}
	if has&hasQuotes != 0 {
		r.Quotes = listOf(d, (*decoder).str)
	}
	if has&hasUses != 0 {
		r.Uses = listOf(d, (*decoder).use)
	}
	if has&hasNames != 0 {
		r.Names = listOf(d, (*decoder).port)
	}
	if has&hasWriterAt != 0 {
		r.WriterAt = listOf(d, (*decoder).port)
	}
	if has&hasTransport != 0 {
		r.Transport = d.str()
	}
	if has&hasSecures != 0 {
		r.Secures = listOf(d, (*decoder).port)
	}
	if has&hasEnders != 0 {
		r.Enders = listOf(d, (*decoder).port)
	}
	if has&hasWithout != 0 {
		r.Without = listOf(d, (*decoder).port)
	}
	if has&hasComputes != 0 {
		r.Computes = d.str()
	}
	if has&hasShows != 0 {
		r.Shows = d.str()
	}
	if has&hasTells != 0 {
		r.Tells = listOf(d, (*decoder).port)
	}
	return r
}

// Bits of a port.
const (
	portVariadic = 1 << iota
	portElem
	portFields
	portIndex
	portKey
	portKeys
	portCanonical
	portCause
	portChain
	portName
	portFieldArg
	portOdd
	portTyped
	portLower
)

func (w *writer) port(p Port) {
	bits := asInt(p.Variadic)*portVariadic | asInt(p.Elem)*portElem | asInt(len(p.Fields) > 0)*portFields |
		asInt(p.Index != 0)*portIndex | asInt(p.KeyArg >= 0)*portKey | asInt(p.Key)*portKeys |
		asInt(p.Canonical)*portCanonical | asInt(p.Cause)*portCause | asInt(p.Chain)*portChain | asInt(p.Name != "")*portName |
		asInt(p.FieldArg)*portFieldArg | asInt(p.Odd)*portOdd | asInt(p.Typed)*portTyped |
		asInt(p.Lower)*portLower
	w.int(bits)
	w.base(p.Base)
	if bits&portFields != 0 {
		list(w, p.Fields, (*writer).str)
	}
	if bits&portIndex != 0 {
		w.int(p.Index)
	}
	if bits&portKey != 0 {
		w.int(p.KeyArg)
	}
	if bits&portName != 0 {
		w.str(p.Name)
	}
}

func (d *decoder) port() Port {
	bits := d.int()
	p := Port{Base: d.base(), KeyArg: -1, Variadic: bits&portVariadic != 0, Elem: bits&portElem != 0, Key: bits&portKeys != 0,
		Canonical: bits&portCanonical != 0, Cause: bits&portCause != 0, Chain: bits&portChain != 0, FieldArg: bits&portFieldArg != 0, Odd: bits&portOdd != 0, Typed: bits&portTyped != 0, Lower: bits&portLower != 0}
	if bits&portFields != 0 {
		p.Fields = listOf(d, (*decoder).str)
	}
	if bits&portIndex != 0 {
		p.Index = d.int()
	}
	if bits&portKey != 0 {
		p.KeyArg = d.int()
	}
	if bits&portName != 0 {
		p.Name = d.str()
	}
	return p
}

func list[T any](w *writer, items []T, write func(*writer, T)) {
	w.int(len(items))
	for _, item := range items {
		write(w, item)
	}
}

// listOf reads a list; nil when it is empty.
func listOf[T any](d *decoder, read func(*decoder) T) []T {
	n := d.int()
	if n == 0 {
		return nil
	}
	items := make([]T, n)
	for i := range items {
		items[i] = read(d)
	}
	return items
}

func (w *writer) to(kind flow.Kind, vendor, purpose, region string) {
	w.str(string(kind))
	w.str(vendor)
	w.str(purpose)
	w.str(region)
}

func (d *decoder) to() (kind flow.Kind, vendor, purpose, region string) {
	return flow.Kind(d.str()), d.str(), d.str(), d.str()
}

func (w *writer) sink(s Sink) {
	w.to(s.Kind, s.Vendor, s.Purpose, s.Region)
	list(w, s.Ports, (*writer).port)
	w.str(s.Encoder)
	w.index(s.Query)
	list(w, s.Through, (*writer).port)
	if len(s.Through) > 0 {
		w.str(s.Method)
		w.port(s.Into)
		list(w, s.Gives, (*writer).port)
	}
	w.when(s.When)
	list(w, s.Entity, (*writer).port)
	list(w, s.Way, (*writer).port)
	list(w, s.TTL, (*writer).port)
	w.byte(byte(s.Untimed))
}

func (d *decoder) sink() (s Sink) {
	s.Kind, s.Vendor, s.Purpose, s.Region = d.to()
	s.Ports, s.Encoder, s.Query = listOf(d, (*decoder).port), d.str(), d.index()
	if s.Through = listOf(d, (*decoder).port); len(s.Through) > 0 {
		s.Method, s.Into, s.Gives = d.str(), d.port(), listOf(d, (*decoder).port)
	}
	s.When = d.when()
	s.Entity = listOf(d, (*decoder).port)
	s.Way, s.TTL, s.Untimed = listOf(d, (*decoder).port), listOf(d, (*decoder).port), flow.RetentionKind(d.byte())
	return s
}

func (w *writer) use(u Use) {
	w.bool(u.Erases)
	w.str(string(u.Kind))
	list(w, u.Entity, (*writer).port)
	w.str(u.Hard)
}

func (d *decoder) use() Use {
	return Use{Erases: d.bool(), Kind: flow.Kind(d.str()), Entity: listOf(d, (*decoder).port), Hard: d.str()}
}

func (w *writer) when(c *When) {
	if c == nil {
		w.index(-1)
		return
	}
	w.index(c.Arg)
	w.str(c.Bit)
	w.str(c.Text)
	w.bool(c.Not)
}

func (d *decoder) when() *When {
	arg := d.index()
	if arg < 0 {
		return nil
	}
	return &When{Arg: arg, Bit: d.str(), Text: d.str(), Not: d.bool()}
}

func (w *writer) move(m Move) {
	w.port(m.From)
	w.port(m.To)
	w.str(m.Encoder)
	w.bool(m.Write)
	w.bool(m.Plain)
	w.when(m.When)
}

func (d *decoder) move() Move {
	return Move{From: d.port(), To: d.port(), Encoder: d.str(), Write: d.bool(), Plain: d.bool(), When: d.when()}
}

func (w *writer) callback(c Callback) {
	w.port(c.Func)
	list(w, c.Args, (*writer).port)
	list(w, c.Results, (*writer).port)
	w.str(c.Method)
	w.bool(c.Instead)
	w.bool(c.Drops)
	w.bool(c.Beside)
}

func (d *decoder) callback() Callback {
	return Callback{Func: d.port(), Args: listOf(d, (*decoder).port), Results: listOf(d, (*decoder).port), Method: d.str(), Instead: d.bool(), Drops: d.bool(), Beside: d.bool()}
}

func (w *writer) destination(to Writer) {
	w.to(to.Kind, to.Vendor, to.Purpose, to.Region)
	w.byte(byte(to.Protect))
	w.str(to.Entity)
}

func (d *decoder) destination() *Writer {
	to := new(Writer)
	to.Kind, to.Vendor, to.Purpose, to.Region = d.to()
	to.Protect = flow.Protection(d.byte())
	to.Entity = d.str()
	return to
}

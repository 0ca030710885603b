package emit

import (
	"slices"

	"github.com/piivet/piivet/internal/flow"
	"github.com/piivet/piivet/internal/model"
	"github.com/piivet/piivet/internal/model/proof/resolve"
)

// taints makes a proof for each port at which data enters a call.
func (f *file) taints(t *resolve.Target, c callee) (proofs []*proof) {
	for _, port := range entries(&t.Row.Row, c) {
		p := f.newProof(t, c, port.String())
		p.taint(port, returnsThere(&t.Row.Row, port))
		p.sinks(port)
		p.callbackArgs(port)
		for _, m := range movesOf(&t.Row.Row) {
			if overlap(port, m.From) {
				p.arrival(m)
			}
		}
		proofs = append(proofs, p)
	}
	return proofs
}

// entries lists the ports at which a row says that data enters. Into a field that
// cannot be set from outside, data is brought with all that is around it.
func entries(row *model.Row, c callee) (ports []model.Port) {
	add := func(p model.Port) {
		p = visible(p, c)
		same := func(q model.Port) bool { return q.String() == p.String() }
		if p.Base != model.Unknown && p.Base != model.Result && !slices.ContainsFunc(ports, same) {
			ports = append(ports, p)
		}
	}
	for _, s := range row.Sinks {
		for _, p := range sinkPorts(s, c) {
			add(p)
		}
	}
	for _, m := range movesOf(row) {
		add(m.From)
	}
	for _, cb := range row.Callbacks {
		for _, p := range cb.Args {
			add(p)
		}
	}
	return ports
}

// visible is the part of a port that can be set from outside the package.
func visible(p model.Port, c callee) model.Port {
	if p.Base == model.Unknown || p.Base == model.Result {
		return p
	}
	t := c.operand(p.Base)
	for i, name := range p.Fields {
		field := resolve.Field(t, name)
		if field == nil || !field.Exported() {
			p = p.Whole()
			p.Fields = p.Fields[:i]
			break
		}
		t = field.Type()
	}
	return p
}

// movesOf lists the moves of a row, those of what it fills included.
func movesOf(row *model.Row) []model.Move {
	moves := slices.Clone(row.Moves)
	if row.FillFrom.Base != model.Unknown {
		for _, to := range row.Fill {
			moves = append(moves, model.Move{From: row.FillFrom, To: to})
		}
	}
	return moves
}

// sinkPorts lists the ports of a sink: all arguments when it names none.
func sinkPorts(s model.Sink, c callee) []model.Port {
	if len(s.Ports) > 0 {
		return s.Ports
	}
	return model.AllArguments(c.sig)
}

// overlap reports whether data at p is data at q: one is a part of the other.
func overlap(p, q model.Port) bool {
	if p.Base != q.Base || p.Index != q.Index {
		return false
	}
	n := min(len(p.Fields), len(q.Fields))
	return slices.Equal(p.Fields[:n], q.Fields[:n])
}

// returnsThere reports whether data also arrives where it enters at port.
func returnsThere(row *model.Row, port model.Port) bool {
	return slices.ContainsFunc(movesOf(row), func(m model.Move) bool { return m.To.Base == port.Base })
}

// sinks notes which sinks data at port reaches.
func (p *proof) sinks(port model.Port) {
	for _, s := range p.target.Row.Row.Sinks {
		for _, q := range sinkPorts(s, p.call) {
			if overlap(port, q) {
				p.callWants = append(p.callWants, want(s.Kind, 0))
			}
		}
	}
}

// told reports whether a sink of the row says already what answer to a client has the
// data of a port.
func (p *proof) told(port model.Port) bool {
	return slices.ContainsFunc(p.target.Row.Row.Sinks, func(s model.Sink) bool {
		return s.Kind.Under("respond") && slices.ContainsFunc(s.Ports, port.Equal)
	})
}

// arrival shows where a move takes data to.
func (p *proof) arrival(m model.Move) {
	protection := p.target.Row.Row.Protect
	if m.Plain {
		protection = 0
	}
	if m.Write && m.To.Base != model.Result {
		if w, ok := p.file.world.writer(p.typeOf(m.To.Base)); ok {
			protection |= w.Protect
			if w.Kind != "" {
				p.receive(m.To)
				if !p.told(m.From) || !w.Kind.Under("respond") {
					p.callWants = append(p.callWants, want(w.Kind, protection))
				}
				return
			}
		}
	}
	p.watch(m.To, want(flow.LogLine, protection))
}

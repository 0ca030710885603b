package bench

// pair compares two tools that do the same, run by run.
type pair struct {
	ours, theirs string // how the tools are called in the table
	// The targets are what ours may take at most: times the CPU of theirs, and
	// MB. 0 means that there is none.
	ratio, memory float64
	a, b          []usage // of ours and theirs
}

func (p *pair) add(ours, theirs usage) {
	p.a, p.b = append(p.a, ours), append(p.b, theirs)
}

// figures are what comes out, with a word in front of their names.
func (p *pair) figures(prefix string) []*Figure {
	ratio := &Figure{Name: prefix + "CPU, " + p.ours + " / " + p.theirs, Digits: 2, Target: p.ratio}
	for i := range p.a {
		ratio.Values = append(ratio.Values, p.a[i].cpu.Seconds()/p.b[i].cpu.Seconds())
	}
	return []*Figure{
		cpu(prefix+"CPU, "+p.ours, p.a),
		cpu(prefix+"CPU, "+p.theirs, p.b),
		ratio,
		memory(prefix+"largest process, "+p.ours, p.a, p.memory),
		memory(prefix+"largest process, "+p.theirs, p.b, 0),
	}
}

func cpu(name string, runs []usage) *Figure {
	f := &Figure{Name: name, Unit: "s", Digits: 2}
	for _, u := range runs {
		f.Values = append(f.Values, u.cpu.Seconds())
	}
	return f
}

func memory(name string, runs []usage, target float64) *Figure {
	f := &Figure{Name: name, Unit: "MB", Target: target}
	for _, u := range runs {
		if u.peak != 0 {
			f.Values = append(f.Values, float64(u.peak)/(1<<20))
		}
	}
	return f
}

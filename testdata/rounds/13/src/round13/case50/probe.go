//go:build probe

package case50

func household() Household {
	p := func(id int) Person { return Person{id, "canary-name", []Person{{9, "canary-name", nil}}} }
	head := p(1)
	return Household{"n1", &head, []Person{p(2)}, map[int]Person{3: p(3)}}
}

var Probe = map[string]func(){
	"LeakRange":   func() { LeakRange(household()) },
	"CleanRange":  func() { CleanRange(household()) },
	"LeakMap":     func() { LeakMap(household()) },
	"CleanMap":    func() { CleanMap(household()) },
	"LeakNested":  func() { LeakNested(household()) },
	"CleanNested": func() { CleanNested(household()) },
	"LeakHead":    func() { LeakHead(household()) },
	"CleanHead":   func() { CleanHead(household()) },
	"LeakShared":  func() { LeakShared(household()) },
	"CleanShared": func() { CleanShared(household()) },
}

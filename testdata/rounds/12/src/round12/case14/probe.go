//go:build probe

package case14

func runners() []Runner {
	return []Runner{{1, "canary-name", 19930417, "TSV"}, {2, "canary-name", 19930417, "TSV"}}
}

// Forms is for a number.
var Forms = map[string][]string{"LeakPull": {"canary-name", "19930417"}}

var Probe = map[string]func(){
	"LeakKeys":    func() { LeakKeys(runners()) },
	"CleanKeys":   func() { CleanKeys(runners()) },
	"LeakValues":  func() { LeakValues(runners()) },
	"CleanValues": func() { CleanValues(runners()) },
	"LeakPull":    func() { LeakPull(runners()) },
	"CleanPull":   func() { CleanPull(runners()) },
}

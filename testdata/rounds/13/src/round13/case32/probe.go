//go:build probe

package case32

var (
	b = &Person{ID: 2, Name: "canary-name b"}
	a = &Person{ID: 1, Name: "canary-name a", Knows: []*Person{{ID: 3, Name: "canary-name c", Knows: []*Person{b}}}}
)

var Probe = map[string]func(){
	"LeakPath":   func() { LeakPath(a, b) },
	"CleanPath":  func() { CleanPath(a, b) },
	"LeakNoWay":  func() { LeakNoWay(a, b) },
	"CleanNoWay": func() { CleanNoWay(a, b) },
	"LeakEdges":  func() { LeakEdges(a, b) },
	"CleanEdges": func() { CleanEdges(a, b) },
	"LeakParts":  func() { LeakParts(a, b) },
	"CleanParts": func() { CleanParts(a, b) },
}

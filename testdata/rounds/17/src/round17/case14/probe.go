//go:build probe

package case14

func key() Static { return Static{"AK1", "canary-secret"} }

var Probe = map[string]func(){
	"LeakExtra":  func() { LeakExtra(key()) },
	"CleanExtra": func() { CleanExtra(key()) },
	"LeakList":   func() { LeakList(key()) },
	"CleanList":  func() { CleanList(key()) },
	"LeakRole":   func() { LeakRole(key()) },
	"CleanRole":  func() { CleanRole(key()) },
}

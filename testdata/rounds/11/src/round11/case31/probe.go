//go:build probe

package case31

func runners() []Runner { return []Runner{{7, "ASC", "canary-name", "canary-gender"}} }

var Probe = map[string]func(){
	"LeakColumns":  func() { LeakColumns(runners()) },
	"CleanColumns": func() { CleanColumns(runners()) },
	"LeakRows":     func() { LeakRows(runners()) },
	"CleanRows":    func() { CleanRows(runners()) },
	"LeakBack":     func() { LeakBack(runners()) },
	"CleanBack":    func() { CleanBack(runners()) },
	"LeakHeader":   func() { LeakHeader(runners()) },
	"CleanHeader":  func() { CleanHeader(runners()) },
}

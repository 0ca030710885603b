//go:build probe

package case03

func sampleSource() Source {
	return Source{Name: "main", DSN: "postgres://app:canary-dsn@db:54x32/app", User: "app", Password: "canary-password", Host: "db:5432"}
}

var Probe = map[string]func(){
	"LeakParse":     func() { LeakParse(sampleSource()) },
	"CleanParse":    func() { CleanParse(sampleSource()) },
	"LeakOpen":      func() { LeakOpen(sampleSource()) },
	"CleanOpen":     func() { CleanOpen(sampleSource()) },
	"LeakUser":      func() { LeakUser(sampleSource()) },
	"CleanUser":     func() { CleanUser(sampleSource()) },
	"LeakKeywords":  func() { LeakKeywords(sampleSource()) },
	"CleanKeywords": func() { CleanKeywords(sampleSource()) },
}

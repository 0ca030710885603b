//go:build probe

package case08

func open() *Log {
	l, err := Open("audit.log")
	if err != nil {
		panic(err)
	}
	return l
}

func a() *Member { return &Member{1, "old@example.com", "guest"} }
func b() *Member { return &Member{1, "canary-email", "admin"} }

var Probe = map[string]func(){
	"LeakChange":  func() { LeakChange(open(), a(), b()) },
	"CleanChange": func() { CleanChange(open(), a(), b()) },
	"LeakDiff":    func() { LeakDiff(open(), a(), b()) },
	"CleanDiff":   func() { CleanDiff(open(), a(), b()) },
}
